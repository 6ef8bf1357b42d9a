using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The job that the tasks belong to.</summary>
public record S3BatchJob
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The arguments that the job was created with, in schema 2.0.</summary>
    [JsonPropertyName("userArguments")]
    public IReadOnlyDictionary<string, string>? UserArguments { get; init; }
}
