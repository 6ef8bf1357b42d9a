using System.Text.Json.Serialization;

namespace Orders;

public record Version(int Number);

[JsonSerializable(typeof(System.Version))]
partial class C : JsonSerializerContext;
