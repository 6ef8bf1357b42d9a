using System.Text.Json.Serialization;

[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Order))]
partial class Ctx : JsonSerializerContext { }
