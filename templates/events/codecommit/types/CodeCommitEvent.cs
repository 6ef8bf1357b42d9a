using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What a trigger of a CodeCommit repository sends.</summary>
public record CodeCommitEvent
{
    [JsonPropertyName("Records")]
    public required IReadOnlyList<Record> Records { get; init; }

    public record Record
    {
        /// <summary>ReferenceChanges, or TriggerEventTest for a test of the trigger.</summary>
        [JsonPropertyName("eventName")]
        public string? EventName { get; init; }

        [JsonPropertyName("eventTriggerName")]
        public string? EventTriggerName { get; init; }

        /// <summary>Of the repository.</summary>
        [JsonPropertyName("eventSourceARN")]
        public required string EventSourceArn { get; init; }

        /// <summary>Who did it.</summary>
        [JsonPropertyName("userIdentityARN")]
        public string? UserIdentityArn { get; init; }

        /// <summary>Any text that the trigger has for the function.</summary>
        [JsonPropertyName("customData")]
        public string? CustomData { get; init; }

        [JsonPropertyName("codecommit")]
        public required Changes CodeCommit { get; init; }
    }

    public record Changes
    {
        [JsonPropertyName("references")]
        public IReadOnlyList<Reference>? References { get; init; }
    }

    public record Reference
    {
        /// <summary>refs/heads/ and a branch, or refs/tags/ and a tag.</summary>
        [JsonPropertyName("ref")]
        public required string Name { get; init; }

        [JsonPropertyName("commit")]
        public string? Commit { get; init; }

        [JsonPropertyName("created")]
        public bool? Created { get; init; }

        [JsonPropertyName("deleted")]
        public bool? Deleted { get; init; }
    }
}
