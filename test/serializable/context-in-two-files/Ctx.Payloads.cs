using System.Text.Json.Serialization;

namespace Orders;

[JsonSerializable(typeof(Note))]
public partial class Ctx
{
}
