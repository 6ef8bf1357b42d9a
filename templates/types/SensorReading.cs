using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What a record says: a sensor has measured.</summary>
public record SensorReading
{
    [JsonPropertyName("sensorId")]
    public required string SensorId { get; init; }

    [JsonPropertyName("celsius")]
    public required decimal Celsius { get; init; }
}
