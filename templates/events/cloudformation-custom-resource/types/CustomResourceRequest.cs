using System.Text.Json;
using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What CloudFormation wants done with a custom resource.</summary>
public record CustomResourceRequest
{
    /// <summary>Create, Update or Delete.</summary>
    [JsonPropertyName("RequestType")]
    public required string RequestType { get; init; }

    /// <summary>Where to PUT the answer. Whoever has it can answer: keep it out of the logs.</summary>
    [JsonPropertyName("ResponseURL")]
    public required string ResponseUrl { get; init; }

    [JsonPropertyName("StackId")]
    public required string StackId { get; init; }

    [JsonPropertyName("RequestId")]
    public required string RequestId { get; init; }

    /// <summary>As in the template: Custom::Greeting.</summary>
    [JsonPropertyName("ResourceType")]
    public string? ResourceType { get; init; }

    [JsonPropertyName("LogicalResourceId")]
    public required string LogicalResourceId { get; init; }

    /// <summary>What an earlier answer said; null on Create.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public string? PhysicalResourceId { get; init; }

    [JsonPropertyName("ResourceProperties")]
    public JsonElement ResourceProperties { get; init; }

    /// <summary>Only on Update.</summary>
    [JsonPropertyName("OldResourceProperties")]
    public JsonElement? OldResourceProperties { get; init; }
}
