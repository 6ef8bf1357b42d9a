using System.Text.Json.Serialization;

[JsonSerializable(typeof(int))]
partial class Ctx : JsonSerializerContext { }
