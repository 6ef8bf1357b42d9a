using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What the task passes on to the next state.</summary>
public record TaskOutput
{
    [JsonPropertyName("orderId")]
    public required string OrderId { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }
}
