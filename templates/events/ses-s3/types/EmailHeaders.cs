using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>Headers that are common to all emails.</summary>
public record EmailHeaders
{
    [JsonPropertyName("subject")]
    public string? Subject { get; init; }
}
