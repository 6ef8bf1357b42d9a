using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The fields selected by the SQL statement of the rule: those of the message, its topic and its arrival time.</summary>
public record IotMessage
{
    [JsonPropertyName("temperature")]
    public required double Temperature { get; init; }

    [JsonPropertyName("topic")]
    public required string Topic { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    [JsonPropertyName("receivedAt")]
    public required long ReceivedAt { get; init; }
}
