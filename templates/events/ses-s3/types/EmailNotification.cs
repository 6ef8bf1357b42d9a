using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What SES says of an email that it has stored.</summary>
public record EmailNotification
{
    [JsonPropertyName("mail")]
    public required EmailMessage Mail { get; init; }

    [JsonPropertyName("receipt")]
    public required EmailReceipt Receipt { get; init; }
}
