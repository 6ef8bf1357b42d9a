using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A message from a client.</summary>
public record ChatMessage
{
    [JsonPropertyName("action")]
    public string? Action { get; init; }

    [JsonPropertyName("text")]
    public required string Text { get; init; }
}
