using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>An item for sale.</summary>
public record Product
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("price")]
    public decimal Price { get; init; }
}
