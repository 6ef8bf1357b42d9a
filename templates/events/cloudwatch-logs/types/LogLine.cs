using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>One log event.</summary>
public record LogLine
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    [JsonPropertyName("timestamp")]
    public required long Timestamp { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }
}
