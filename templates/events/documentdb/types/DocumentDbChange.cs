using System.Text.Json;
using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What changed. Documents are in MongoDB's extended JSON, as in {"$oid":"63eeb6e7d418cd98afb1c1d7"}.</summary>
public record DocumentDbChange
{
    /// <summary>insert, update, replace, delete, drop, invalidate …</summary>
    [JsonPropertyName("operationType")]
    public required string OperationType { get; init; }

    [JsonPropertyName("ns")]
    public DocumentDbNamespace? Namespace { get; init; }

    [JsonPropertyName("documentKey")]
    public JsonElement? DocumentKey { get; init; }

    /// <summary>The document after an insert, an update or a replace.</summary>
    [JsonPropertyName("fullDocument")]
    public JsonElement? FullDocument { get; init; }
}
