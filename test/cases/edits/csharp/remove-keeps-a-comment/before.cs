using System.Text.Json.Serialization;

[JsonSerializable(typeof(Order))] // mine
partial class Ctx : JsonSerializerContext { }
