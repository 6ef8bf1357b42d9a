using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What Cognito Sync is to store: the event again, with the names in the case that it reads.</summary>
public record SyncedDataset
{
    [JsonPropertyName("version")]
    public required int Version { get; init; }

    [JsonPropertyName("eventType")]
    public required string EventType { get; init; }

    [JsonPropertyName("region")]
    public required string Region { get; init; }

    [JsonPropertyName("identityPoolId")]
    public required string IdentityPoolId { get; init; }

    [JsonPropertyName("identityId")]
    public required string IdentityId { get; init; }

    [JsonPropertyName("datasetName")]
    public required string DatasetName { get; init; }

    /// <summary>By key.</summary>
    [JsonPropertyName("datasetRecords")]
    public required IReadOnlyDictionary<string, SyncedRecord> DatasetRecords { get; init; }
}
