using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The response to CloudFormation, at most 4096 bytes of JSON.</summary>
public record CustomResourceResponse
{
    /// <summary>SUCCESS or FAILED.</summary>
    [JsonPropertyName("Status")]
    public required string Status { get; init; }

    /// <summary>The reason for a failure, shown in the stack events.</summary>
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

    /// <summary>Masks the attributes in the output of CloudFormation.</summary>
    [JsonPropertyName("NoEcho")]
    public bool NoEcho { get; init; }

    /// <summary>The attributes that Fn::GetAtt returns.</summary>
    [JsonPropertyName("Data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Data { get; init; }
}
