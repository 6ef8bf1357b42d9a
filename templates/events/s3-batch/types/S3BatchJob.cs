using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The job that the tasks are part of.</summary>
public record S3BatchJob
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What the job was made with; only in schema 2.0.</summary>
    [JsonPropertyName("userArguments")]
    public IReadOnlyDictionary<string, string>? UserArguments { get; init; }
}
