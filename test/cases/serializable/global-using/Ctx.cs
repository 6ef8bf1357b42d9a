using System.Text.Json.Serialization;

namespace Orders;

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
