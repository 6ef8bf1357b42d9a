using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The tasks that S3 Batch Operations sends to the function.</summary>
public record S3BatchEvent
{
    [JsonPropertyName("invocationSchemaVersion")]
    public required string InvocationSchemaVersion { get; init; }

    [JsonPropertyName("invocationId")]
    public required string InvocationId { get; init; }

    [JsonPropertyName("job")]
    public required S3BatchJob Job { get; init; }

    [JsonPropertyName("tasks")]
    public required IReadOnlyList<S3BatchTask> Tasks { get; init; }
}
