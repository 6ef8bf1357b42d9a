using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The number of items and the total of an order.</summary>
public record Receipt
{
    [JsonPropertyName("orderId")]
    public required string OrderId { get; init; }

    [JsonPropertyName("items")]
    public int Items { get; init; }

    [JsonPropertyName("total")]
    public decimal Total { get; init; }
}
