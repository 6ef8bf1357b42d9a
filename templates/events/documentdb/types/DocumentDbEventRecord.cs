using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A record with one change.</summary>
public record DocumentDbEventRecord
{
    [JsonPropertyName("event")]
    public required DocumentDbChange Event { get; init; }
}
