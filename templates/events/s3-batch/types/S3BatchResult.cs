using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>How one task went.</summary>
public record S3BatchResult
{
    [JsonPropertyName("taskId")]
    public required string TaskId { get; init; }

    /// <summary>Succeeded, TemporaryFailure (S3 tries again) or PermanentFailure.</summary>
    [JsonPropertyName("resultCode")]
    public required string ResultCode { get; init; }

    /// <summary>For the job's report.</summary>
    [JsonPropertyName("resultString")]
    public required string ResultString { get; init; }
}
