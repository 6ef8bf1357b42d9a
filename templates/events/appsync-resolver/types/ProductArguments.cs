using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The arguments of the field product(id: ID!).</summary>
public record ProductArguments
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }
}
