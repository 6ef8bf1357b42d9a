using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>How the tasks went.</summary>
public record S3BatchResponse
{
    [JsonPropertyName("invocationSchemaVersion")]
    public required string InvocationSchemaVersion { get; init; }

    /// <summary>The ResultCode of tasks without a result.</summary>
    [JsonPropertyName("treatMissingKeysAs")]
    public required string TreatMissingKeysAs { get; init; }

    [JsonPropertyName("invocationId")]
    public required string InvocationId { get; init; }

    [JsonPropertyName("results")]
    public required IReadOnlyList<S3BatchResult> Results { get; init; }
}
