using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The change or schedule that made AWS Config evaluate the rule.</summary>
public record InvokingEvent
{
    /// <summary>
    /// ConfigurationItemChangeNotification, OversizedConfigurationItemChangeNotification or ScheduledNotification.
    /// </summary>
    [JsonPropertyName("messageType")]
    public required string MessageType { get; init; }

    /// <summary>Set only in a ConfigurationItemChangeNotification.</summary>
    [JsonPropertyName("configurationItem")]
    public Item? ConfigurationItem { get; init; }

    /// <summary>The current state of a resource.</summary>
    public record Item
    {
        [JsonPropertyName("resourceType")]
        public required string ResourceType { get; init; }

        [JsonPropertyName("resourceId")]
        public required string ResourceId { get; init; }

        /// <summary>OK, ResourceDiscovered, ResourceDeleted, ResourceNotRecorded or ResourceDeletedNotRecorded.</summary>
        [JsonPropertyName("configurationItemStatus")]
        public required string Status { get; init; }

        [JsonPropertyName("configurationItemCaptureTime")]
        public required DateTimeOffset CaptureTime { get; init; }

        [JsonPropertyName("tags")]
        public IReadOnlyDictionary<string, string>? Tags { get; init; }
    }
}
