using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A temperature measured by a sensor.</summary>
public record SensorReading
{
    [JsonPropertyName("sensorId")]
    public required string SensorId { get; init; }

    [JsonPropertyName("celsius")]
    public required decimal Celsius { get; init; }
}
