using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The results of the tasks.</summary>
public record S3BatchResponse
{
    [JsonPropertyName("invocationSchemaVersion")]
    public required string InvocationSchemaVersion { get; init; }

    /// <summary>The ResultCode for tasks without a result.</summary>
    [JsonPropertyName("treatMissingKeysAs")]
    public required string TreatMissingKeysAs { get; init; }

    [JsonPropertyName("invocationId")]
    public required string InvocationId { get; init; }

    [JsonPropertyName("results")]
    public required IReadOnlyList<S3BatchResult> Results { get; init; }
}
