using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What CodePipeline sends to the function of a Lambda action.</summary>
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

        /// <summary>For the artifacts' bucket.</summary>
        [JsonPropertyName("artifactCredentials")]
        public Credentials? ArtifactCredentials { get; init; }

        /// <summary>What the function gave PutJobSuccessResult, to be called again with.</summary>
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

        /// <summary>Any text that the pipeline's action has for the function.</summary>
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
        public S3Place? S3Location { get; init; }
    }

    public record S3Place
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
