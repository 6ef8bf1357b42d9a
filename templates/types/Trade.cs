using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What a record says: a share was traded.</summary>
public record Trade
{
    [JsonPropertyName("ticker")]
    public required string Ticker { get; init; }

    [JsonPropertyName("price")]
    public required decimal Price { get; init; }
}
