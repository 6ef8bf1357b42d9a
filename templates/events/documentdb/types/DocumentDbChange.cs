using System.Text.Json;
using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A change. Documents are in MongoDB extended JSON, for example {"$oid":"63eeb6e7d418cd98afb1c1d7"}.</summary>
public record DocumentDbChange
{
    /// <summary>For example insert, update, replace, delete, drop or invalidate.</summary>
    [JsonPropertyName("operationType")]
    public required string OperationType { get; init; }

    [JsonPropertyName("ns")]
    public DocumentDbNamespace? Namespace { get; init; }

    [JsonPropertyName("documentKey")]
    public JsonElement? DocumentKey { get; init; }

    /// <summary>The document after an insert, update or replace.</summary>
    [JsonPropertyName("fullDocument")]
    public JsonElement? FullDocument { get; init; }
}
