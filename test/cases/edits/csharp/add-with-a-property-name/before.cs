using System.Text.Json.Serialization;

[JsonSerializable(typeof(A.Item))]
partial class Ctx : JsonSerializerContext { }
