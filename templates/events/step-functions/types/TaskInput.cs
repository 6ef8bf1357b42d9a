using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The input that the state machine passes to the task.</summary>
public record TaskInput
{
    [JsonPropertyName("orderId")]
    public required string OrderId { get; init; }

    [JsonPropertyName("quantity")]
    public required int Quantity { get; init; }
}
