using System.Text.Json.Serialization;
using Model;

namespace Orders;

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
