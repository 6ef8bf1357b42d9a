using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The output of the task, and the input of the next state.</summary>
public record TaskOutput
{
    [JsonPropertyName("orderId")]
    public required string OrderId { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }
}
