using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The items that a customer buys.</summary>
public record Order
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("lines")]
    public required IReadOnlyList<OrderLine> Lines { get; init; }
}
