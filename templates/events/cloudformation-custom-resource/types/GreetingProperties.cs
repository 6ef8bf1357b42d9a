using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The properties that the template gives the resource. CloudFormation sends every simple value as a text.</summary>
public record GreetingProperties
{
    [JsonPropertyName("Name")]
    public required string Name { get; init; }
}
