using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>PASS, FAIL, GRAY, PROCESSING_FAILED or DISABLED.</summary>
public record EmailVerdict
{
    [JsonPropertyName("status")]
    public required string Status { get; init; }
}
