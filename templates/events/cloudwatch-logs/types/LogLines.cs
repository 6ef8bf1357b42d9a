using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The decompressed data of an event: log events of one log stream.</summary>
public record LogLines
{
    /// <summary>DATA_MESSAGE, or CONTROL_MESSAGE if CloudWatch only checks that the function can be reached.</summary>
    [JsonPropertyName("messageType")]
    public required string MessageType { get; init; }

    [JsonPropertyName("logGroup")]
    public required string LogGroup { get; init; }

    [JsonPropertyName("logStream")]
    public required string LogStream { get; init; }

    [JsonPropertyName("logEvents")]
    public required IReadOnlyList<LogLine> LogEvents { get; init; }
}
