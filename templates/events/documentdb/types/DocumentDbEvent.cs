using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A batch of changes in a DocumentDB cluster, in order.</summary>
public record DocumentDbEvent
{
    [JsonPropertyName("eventSourceArn")]
    public string? EventSourceArn { get; init; }

    [JsonPropertyName("events")]
    public required IReadOnlyList<DocumentDbEventRecord> Events { get; init; }
}
