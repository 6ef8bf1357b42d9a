using System.Text.Json;
using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>A request of CloudFormation to create, update, or delete a custom resource.</summary>
public record CustomResourceRequest
{
    /// <summary>Create, Update or Delete.</summary>
    [JsonPropertyName("RequestType")]
    public required string RequestType { get; init; }

    /// <summary>The presigned URL for the response. Do not log it: anyone who has the URL can respond.</summary>
    [JsonPropertyName("ResponseURL")]
    public required string ResponseUrl { get; init; }

    [JsonPropertyName("StackId")]
    public required string StackId { get; init; }

    [JsonPropertyName("RequestId")]
    public required string RequestId { get; init; }

    /// <summary>The type in the template, such as Custom::Greeting.</summary>
    [JsonPropertyName("ResourceType")]
    public string? ResourceType { get; init; }

    [JsonPropertyName("LogicalResourceId")]
    public required string LogicalResourceId { get; init; }

    /// <summary>The ID that an earlier response returned; null for Create.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public string? PhysicalResourceId { get; init; }

    [JsonPropertyName("ResourceProperties")]
    public JsonElement ResourceProperties { get; init; }

    /// <summary>Set only for Update.</summary>
    [JsonPropertyName("OldResourceProperties")]
    public JsonElement? OldResourceProperties { get; init; }
}
