using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A record that failed.</summary>
public record FailedItem
{
    /// <summary>The record's sequence number.</summary>
    [JsonPropertyName("itemIdentifier")]
    public required string ItemIdentifier { get; init; }
}
