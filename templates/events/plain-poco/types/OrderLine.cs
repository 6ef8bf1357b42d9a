using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>One item and its quantity.</summary>
public record OrderLine
{
    [JsonPropertyName("sku")]
    public required string Sku { get; init; }

    [JsonPropertyName("quantity")]
    public required int Quantity { get; init; }

    /// <summary>Price of one item.</summary>
    [JsonPropertyName("price")]
    public required decimal Price { get; init; }
}
