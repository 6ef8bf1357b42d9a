using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The results of the SES scans and the location of the email.</summary>
public record EmailReceipt
{
    [JsonPropertyName("spamVerdict")]
    public EmailVerdict? SpamVerdict { get; init; }

    [JsonPropertyName("virusVerdict")]
    public EmailVerdict? VirusVerdict { get; init; }

    [JsonPropertyName("action")]
    public required EmailAction Action { get; init; }
}
