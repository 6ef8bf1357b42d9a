using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The email without its body.</summary>
public record EmailMessage
{
    [JsonPropertyName("messageId")]
    public required string MessageId { get; init; }

    [JsonPropertyName("source")]
    public required string Source { get; init; }

    [JsonPropertyName("commonHeaders")]
    public EmailHeaders? CommonHeaders { get; init; }
}
