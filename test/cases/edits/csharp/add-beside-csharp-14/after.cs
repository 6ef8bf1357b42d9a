using System.Text.Json.Serialization;
static class E { extension(string s) { bool B => s?.Length > 0; } }
class C { void M(C? c) { c?.Name = "}"; } string? Name { get => field; set; } }
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Order))]
partial class Ctx : JsonSerializerContext { }
