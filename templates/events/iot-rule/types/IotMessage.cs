using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What the rule's SQL selects: the message's own fields, and where and when it came.</summary>
public record IotMessage
{
    [JsonPropertyName("temperature")]
    public required double Temperature { get; init; }

    [JsonPropertyName("topic")]
    public required string Topic { get; init; }

    /// <summary>In milliseconds since 1970.</summary>
    [JsonPropertyName("receivedAt")]
    public required long ReceivedAt { get; init; }
}
