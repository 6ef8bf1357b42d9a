using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A stock trade.</summary>
public record Trade
{
    [JsonPropertyName("ticker")]
    public required string Ticker { get; init; }

    [JsonPropertyName("price")]
    public required decimal Price { get; init; }
}
