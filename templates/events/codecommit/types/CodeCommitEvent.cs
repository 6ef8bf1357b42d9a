using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The event that a trigger of a CodeCommit repository sends.</summary>
public record CodeCommitEvent
{
    [JsonPropertyName("Records")]
    public required IReadOnlyList<Record> Records { get; init; }

    public record Record
    {
        /// <summary>ReferenceChanges, or TriggerEventTest if the trigger is tested.</summary>
        [JsonPropertyName("eventName")]
        public string? EventName { get; init; }

        [JsonPropertyName("eventTriggerName")]
        public string? EventTriggerName { get; init; }

        /// <summary>The ARN of the repository.</summary>
        [JsonPropertyName("eventSourceARN")]
        public required string EventSourceArn { get; init; }

        /// <summary>The ARN of the user who made the change.</summary>
        [JsonPropertyName("userIdentityARN")]
        public string? UserIdentityArn { get; init; }

        /// <summary>The custom data configured in the trigger.</summary>
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
        /// <summary>The full name of the branch or tag, such as refs/heads/main or refs/tags/v1.0.</summary>
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
