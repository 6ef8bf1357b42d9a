using System.Text.Json.Serialization;

namespace Orders;

[JsonSerializable(typeof(Model.Order))]
public partial class Ctx : JsonSerializerContext
{
}
