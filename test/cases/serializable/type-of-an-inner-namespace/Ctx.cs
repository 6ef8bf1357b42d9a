using System.Text.Json.Serialization;

namespace Shop;

[JsonSerializable(typeof(Model.Orders.Order))]
public partial class Ctx : JsonSerializerContext
{
}
