using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The location of the email in S3.</summary>
public record EmailAction
{
    [JsonPropertyName("bucketName")]
    public required string BucketName { get; init; }

    [JsonPropertyName("objectKey")]
    public required string ObjectKey { get; init; }
}
