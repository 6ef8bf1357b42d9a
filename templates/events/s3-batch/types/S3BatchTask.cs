using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>One object to process.</summary>
public record S3BatchTask
{
    [JsonPropertyName("taskId")]
    public required string TaskId { get; init; }

    /// <summary>The key of the object, URL-encoded.</summary>
    [JsonPropertyName("s3Key")]
    public required string S3Key { get; init; }

    [JsonPropertyName("s3VersionId")]
    public string? S3VersionId { get; init; }

    /// <summary>The ARN of the bucket, in schema 1.0.</summary>
    [JsonPropertyName("s3BucketArn")]
    public string? S3BucketArn { get; init; }

    /// <summary>The name of the bucket, in schema 2.0.</summary>
    [JsonPropertyName("s3Bucket")]
    public string? S3Bucket { get; init; }
}
