using System.Text.Json.Serialization;

[JsonSerializable(typeof(int))] [JsonSerializable(typeof(Order))] /* a
  b */
partial class Ctx : JsonSerializerContext { }
