using System.Text.Json.Serialization;

partial class Ctx : JsonSerializerContext { }

[JsonSerializable(typeof(int))]
partial class Ctx { }
