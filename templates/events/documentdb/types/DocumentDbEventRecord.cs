using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>One change.</summary>
public record DocumentDbEventRecord
{
    [JsonPropertyName("event")]
    public required DocumentDbChange Event { get; init; }
}
