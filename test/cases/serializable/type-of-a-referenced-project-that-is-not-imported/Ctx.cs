using System.Text.Json.Serialization;

namespace Orders;

[JsonSerializable(typeof(Shared.Order))]
public partial class Ctx : JsonSerializerContext
{
}
