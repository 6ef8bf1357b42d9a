using System.Text.Json.Serialization;
static class E { extension(string s) { bool B => s?.Length > 0; } }
class C { void M(C? c) { c?.Name = "}"; } string? Name { get => field; set; } }
[JsonSerializable(typeof(int))]
partial class Ctx : JsonSerializerContext { }
