using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A row of the application's result: what a share cost on average.</summary>
public record TickerAverage
{
    [JsonPropertyName("TICKER")]
    public required string Ticker { get; init; }

    [JsonPropertyName("AVERAGE")]
    public required decimal Average { get; init; }
}
