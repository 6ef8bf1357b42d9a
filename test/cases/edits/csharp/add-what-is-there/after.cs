using System.Text.Json.Serialization;

[JsonSerializable( typeof ( /* x */ Order ) , GenerationMode = JsonSourceGenerationMode.Default)]
partial class Ctx : JsonSerializerContext { }
