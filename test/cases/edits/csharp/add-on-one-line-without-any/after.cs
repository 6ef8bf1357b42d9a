using System.Text.Json.Serialization;

[JsonSerializable(typeof(Order))]
partial class Ctx : JsonSerializerContext;