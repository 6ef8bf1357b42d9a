using System.Text.Json.Serialization;
[/* x */ JsonSerializable(typeof(A)) /* keep */]
partial class Ctx : JsonSerializerContext { }
