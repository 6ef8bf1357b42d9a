using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>One article of an order.</summary>
public record OrderLine
{
    [JsonPropertyName("sku")]
    public required string Sku { get; init; }

    [JsonPropertyName("quantity")]
    public required int Quantity { get; init; }

    /// <summary>For one piece.</summary>
    [JsonPropertyName("price")]
    public required decimal Price { get; init; }
}
