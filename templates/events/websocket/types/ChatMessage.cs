using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What a client sends.</summary>
public record ChatMessage
{
    [JsonPropertyName("action")]
    public string? Action { get; init; }

    [JsonPropertyName("text")]
    public required string Text { get; init; }
}
