using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A visitor viewed a page.</summary>
public record PageView
{
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    [JsonPropertyName("visitor")]
    public required string Visitor { get; init; }
}
