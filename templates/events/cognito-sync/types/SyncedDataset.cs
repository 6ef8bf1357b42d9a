using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The dataset for Cognito Sync to store: the event with the camelCase names that Cognito Sync reads.</summary>
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

    /// <summary>The records by key.</summary>
    [JsonPropertyName("datasetRecords")]
    public required IReadOnlyDictionary<string, SyncedRecord> DatasetRecords { get; init; }
}
