using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What a message or an event says: an order was placed.</summary>
public record OrderPlaced
{
    [JsonPropertyName("orderId")]
    public required string OrderId { get; init; }

    [JsonPropertyName("total")]
    public required decimal Total { get; init; }
}
