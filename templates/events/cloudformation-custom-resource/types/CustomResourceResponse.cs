using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The answer to CloudFormation, at most 4096 bytes of JSON.</summary>
public record CustomResourceResponse
{
    /// <summary>SUCCESS or FAILED.</summary>
    [JsonPropertyName("Status")]
    public required string Status { get; init; }

    /// <summary>Why it failed, for the stack's events.</summary>
    [JsonPropertyName("Reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    [JsonPropertyName("PhysicalResourceId")]
    public required string PhysicalResourceId { get; init; }

    [JsonPropertyName("StackId")]
    public required string StackId { get; init; }

    [JsonPropertyName("RequestId")]
    public required string RequestId { get; init; }

    [JsonPropertyName("LogicalResourceId")]
    public required string LogicalResourceId { get; init; }

    /// <summary>Hides Data where CloudFormation would show it.</summary>
    [JsonPropertyName("NoEcho")]
    public bool NoEcho { get; init; }

    /// <summary>Attributes for Fn::GetAtt.</summary>
    [JsonPropertyName("Data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Data { get; init; }
}
