using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What SES found, and where it stored the email.</summary>
public record EmailReceipt
{
    [JsonPropertyName("spamVerdict")]
    public EmailVerdict? SpamVerdict { get; init; }

    [JsonPropertyName("virusVerdict")]
    public EmailVerdict? VirusVerdict { get; init; }

    [JsonPropertyName("action")]
    public required EmailAction Action { get; init; }
}
