using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>Where it changed.</summary>
public record DocumentDbNamespace
{
    [JsonPropertyName("db")]
    public required string Database { get; init; }

    [JsonPropertyName("coll")]
    public string? Collection { get; init; }
}
