using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The properties of the resource in the template. CloudFormation sends numbers and booleans as strings.</summary>
public record GreetingProperties
{
    [JsonPropertyName("Name")]
    public required string Name { get; init; }
}
