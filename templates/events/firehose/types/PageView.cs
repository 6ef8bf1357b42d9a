using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What a record says: somebody looked at a page.</summary>
public record PageView
{
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    [JsonPropertyName("visitor")]
    public required string Visitor { get; init; }
}
