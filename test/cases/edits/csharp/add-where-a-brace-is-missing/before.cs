using System.Text.Json.Serialization;

partial class Ctx : JsonSerializerContext {
