using System.Text.Json.Serialization;

[JsonSerializable(typeof(int))] /* a
  b */
partial class Ctx : JsonSerializerContext { }
