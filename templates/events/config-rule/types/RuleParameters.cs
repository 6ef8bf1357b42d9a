using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>InputParameters of the rule in the template.</summary>
public record RuleParameters
{
    /// <summary>Of the tag that every resource must have.</summary>
    [JsonPropertyName("tagKey")]
    public required string TagKey { get; init; }
}
