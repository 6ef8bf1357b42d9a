using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The result of one task.</summary>
public record S3BatchResult
{
    [JsonPropertyName("taskId")]
    public required string TaskId { get; init; }

    /// <summary>Succeeded, TemporaryFailure (S3 retries the task) or PermanentFailure.</summary>
    [JsonPropertyName("resultCode")]
    public required string ResultCode { get; init; }

    /// <summary>The text in the report of the job.</summary>
    [JsonPropertyName("resultString")]
    public required string ResultString { get; init; }
}
