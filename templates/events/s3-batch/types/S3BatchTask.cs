using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>One object to work on.</summary>
public record S3BatchTask
{
    [JsonPropertyName("taskId")]
    public required string TaskId { get; init; }

    /// <summary>Encoded as in a URL.</summary>
    [JsonPropertyName("s3Key")]
    public required string S3Key { get; init; }

    [JsonPropertyName("s3VersionId")]
    public string? S3VersionId { get; init; }

    /// <summary>The bucket in schema 1.0.</summary>
    [JsonPropertyName("s3BucketArn")]
    public string? S3BucketArn { get; init; }

    /// <summary>The bucket's name in schema 2.0.</summary>
    [JsonPropertyName("s3Bucket")]
    public string? S3Bucket { get; init; }
}
