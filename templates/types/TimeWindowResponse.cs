using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The state of a time window and the records that failed.</summary>
public record TimeWindowResponse
{
    /// <summary>The State of the window's next event. The maximum size is 1 MB.</summary>
    [JsonPropertyName("state")]
    public required IReadOnlyDictionary<string, string> State { get; init; }

    /// <summary>Lambda retries the batch from the first of these records.</summary>
    [JsonPropertyName("batchItemFailures")]
    public required IReadOnlyList<FailedItem> BatchItemFailures { get; init; }
}
