using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What the function hands on within a window of time, and what failed.</summary>
public record TimeWindowResponse
{
    /// <summary>Comes back as the State of the window's next event. At most 1 MB.</summary>
    [JsonPropertyName("state")]
    public required IReadOnlyDictionary<string, string> State { get; init; }

    /// <summary>Lambda sends the batch again from the first of them.</summary>
    [JsonPropertyName("batchItemFailures")]
    public required IReadOnlyList<FailedItem> BatchItemFailures { get; init; }
}
