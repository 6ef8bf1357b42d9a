using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>An output row of the application: the average price of a stock.</summary>
public record TickerAverage
{
    [JsonPropertyName("TICKER")]
    public required string Ticker { get; init; }

    [JsonPropertyName("AVERAGE")]
    public required decimal Average { get; init; }
}
