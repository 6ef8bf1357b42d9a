using System.Text.Json.Serialization;

namespace Orders;

[JsonSerializable(typeof(Receipt))]
public partial class Ctx
{
}
