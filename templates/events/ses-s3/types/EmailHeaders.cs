using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The headers that most emails have.</summary>
public record EmailHeaders
{
    [JsonPropertyName("subject")]
    public string? Subject { get; init; }
}
