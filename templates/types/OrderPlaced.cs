using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A customer placed an order.</summary>
public record OrderPlaced
{
    [JsonPropertyName("orderId")]
    public required string OrderId { get; init; }

    [JsonPropertyName("total")]
    public required decimal Total { get; init; }
}
