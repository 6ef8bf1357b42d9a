using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What the data of an event says, once unpacked: lines of one log stream.</summary>
public record LogLines
{
    /// <summary>DATA_MESSAGE, or CONTROL_MESSAGE where CloudWatch only tries whether the function can be reached.</summary>
    [JsonPropertyName("messageType")]
    public required string MessageType { get; init; }

    [JsonPropertyName("logGroup")]
    public required string LogGroup { get; init; }

    [JsonPropertyName("logStream")]
    public required string LogStream { get; init; }

    [JsonPropertyName("logEvents")]
    public required IReadOnlyList<LogLine> LogEvents { get; init; }
}
