using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The InputParameters of the rule in the template.</summary>
public record RuleParameters
{
    /// <summary>The key of the required tag.</summary>
    [JsonPropertyName("tagKey")]
    public required string TagKey { get; init; }
}
