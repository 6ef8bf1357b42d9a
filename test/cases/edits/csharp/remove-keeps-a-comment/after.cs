using System.Text.Json.Serialization;

// mine
partial class Ctx : JsonSerializerContext { }
