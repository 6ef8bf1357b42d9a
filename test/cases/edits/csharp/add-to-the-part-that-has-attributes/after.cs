using System.Text.Json.Serialization;

partial class Ctx : JsonSerializerContext { }

[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Order))]
partial class Ctx { }
