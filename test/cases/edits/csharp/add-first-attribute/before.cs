using System.Text.Json.Serialization;

namespace My;

/// <summary>Types.</summary>
public partial class Ctx : JsonSerializerContext
{
}
