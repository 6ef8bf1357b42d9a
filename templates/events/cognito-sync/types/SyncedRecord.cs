using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A record of a dataset.</summary>
public record SyncedRecord
{
    [JsonPropertyName("oldValue")]
    public string? OldValue { get; init; }

    [JsonPropertyName("newValue")]
    public string? NewValue { get; init; }

    /// <summary>The operation: replace or remove.</summary>
    [JsonPropertyName("op")]
    public required string Op { get; init; }
}
