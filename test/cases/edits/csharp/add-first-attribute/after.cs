using System.Text.Json.Serialization;

namespace My;

/// <summary>Types.</summary>
[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
