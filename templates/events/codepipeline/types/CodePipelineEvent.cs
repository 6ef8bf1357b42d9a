using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The event that a Lambda action of CodePipeline sends.</summary>
public record CodePipelineEvent
{
    [JsonPropertyName("CodePipeline.job")]
    public required JobDetails Job { get; init; }

    public record JobDetails
    {
        [JsonPropertyName("id")]
        public required string Id { get; init; }

        [JsonPropertyName("accountId")]
        public string? AccountId { get; init; }

        [JsonPropertyName("data")]
        public required JobData Data { get; init; }
    }

    public record JobData
    {
        [JsonPropertyName("actionConfiguration")]
        public required ActionSettings ActionConfiguration { get; init; }

        [JsonPropertyName("inputArtifacts")]
        public IReadOnlyList<Artifact>? InputArtifacts { get; init; }

        [JsonPropertyName("outputArtifacts")]
        public IReadOnlyList<Artifact>? OutputArtifacts { get; init; }

        /// <summary>The credentials for the bucket of the artifacts.</summary>
        [JsonPropertyName("artifactCredentials")]
        public Credentials? ArtifactCredentials { get; init; }

        /// <summary>The token that the function passed to PutJobSuccessResult to be called again.</summary>
        [JsonPropertyName("continuationToken")]
        public string? ContinuationToken { get; init; }
    }

    public record ActionSettings
    {
        [JsonPropertyName("configuration")]
        public required LambdaSettings Configuration { get; init; }
    }

    public record LambdaSettings
    {
        [JsonPropertyName("FunctionName")]
        public string? FunctionName { get; init; }

        /// <summary>The user parameters configured in the action.</summary>
        [JsonPropertyName("UserParameters")]
        public string? UserParameters { get; init; }
    }

    public record Artifact
    {
        [JsonPropertyName("name")]
        public required string Name { get; init; }

        [JsonPropertyName("revision")]
        public string? Revision { get; init; }

        [JsonPropertyName("location")]
        public ArtifactLocation? Location { get; init; }
    }

    public record ArtifactLocation
    {
        [JsonPropertyName("type")]
        public string? Type { get; init; }

        [JsonPropertyName("s3Location")]
        public S3ObjectLocation? S3Location { get; init; }
    }

    public record S3ObjectLocation
    {
        [JsonPropertyName("bucketName")]
        public string? BucketName { get; init; }

        [JsonPropertyName("objectKey")]
        public string? ObjectKey { get; init; }
    }

    public record Credentials
    {
        [JsonPropertyName("accessKeyId")]
        public string? AccessKeyId { get; init; }

        [JsonPropertyName("secretAccessKey")]
        public string? SecretAccessKey { get; init; }

        [JsonPropertyName("sessionToken")]
        public string? SessionToken { get; init; }
    }
}
