using System.Text.Json.Serialization;

namespace Orders;

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Note))]
public partial class Ctx : JsonSerializerContext
{
}
