using System.Text.Json.Serialization;

[JsonSerializable(typeof(int)), /* why */ JsonSerializable(typeof(Order))]
partial class Ctx : JsonSerializerContext { }
