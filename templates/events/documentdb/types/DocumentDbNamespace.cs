using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The database and the collection of a change.</summary>
public record DocumentDbNamespace
{
    [JsonPropertyName("db")]
    public required string Database { get; init; }

    [JsonPropertyName("coll")]
    public string? Collection { get; init; }
}
