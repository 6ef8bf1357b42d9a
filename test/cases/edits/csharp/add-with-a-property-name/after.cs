using System.Text.Json.Serialization;

[JsonSerializable(typeof(A.Item))]
[JsonSerializable(typeof(B.Item), TypeInfoPropertyName = "BItem")]
partial class Ctx : JsonSerializerContext { }
