using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What S3 Batch Operations asks the function to do.</summary>
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
