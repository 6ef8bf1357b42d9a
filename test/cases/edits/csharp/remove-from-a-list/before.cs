using System.Text.Json.Serialization;

[JsonSerializable(typeof(Order)), JsonSerializable(typeof(int)),
 JsonSerializable(typeof(Order), GenerationMode = JsonSourceGenerationMode.Metadata)]
partial class Ctx : JsonSerializerContext { }
