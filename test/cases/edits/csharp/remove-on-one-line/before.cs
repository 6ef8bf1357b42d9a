using System.Text.Json.Serialization;

[JsonSerializable(typeof(Order))] [JsonSerializable(typeof(int))] partial class Ctx : JsonSerializerContext;
