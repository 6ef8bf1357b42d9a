using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The notification that SES sends after it stores an email.</summary>
public record EmailNotification
{
    [JsonPropertyName("mail")]
    public required EmailMessage Mail { get; init; }

    [JsonPropertyName("receipt")]
    public required EmailReceipt Receipt { get; init; }
}
