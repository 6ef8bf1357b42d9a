using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What an order comes to.</summary>
public record Receipt
{
    [JsonPropertyName("orderId")]
    public required string OrderId { get; init; }

    [JsonPropertyName("items")]
    public int Items { get; init; }

    [JsonPropertyName("total")]
    public decimal Total { get; init; }
}
