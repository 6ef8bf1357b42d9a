using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What a customer wants to buy.</summary>
public record Order
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("lines")]
    public required IReadOnlyList<OrderLine> Lines { get; init; }
}
