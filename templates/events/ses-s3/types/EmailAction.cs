using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>Where the whole email is.</summary>
public record EmailAction
{
    [JsonPropertyName("bucketName")]
    public required string BucketName { get; init; }

    [JsonPropertyName("objectKey")]
    public required string ObjectKey { get; init; }
}
