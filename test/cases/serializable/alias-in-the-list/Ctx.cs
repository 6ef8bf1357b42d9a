using System.Text.Json.Serialization;
using Answer = Model.Receipt;

namespace Orders;

[JsonSerializable(typeof(Model.Order))]
[JsonSerializable(typeof(Answer))]
public partial class Ctx : JsonSerializerContext
{
}
