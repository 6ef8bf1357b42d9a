using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The request that Alexa sends to a skill.</summary>
public record AlexaRequest
{
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    [JsonPropertyName("session")]
    public SessionDetails? Session { get; init; }

    [JsonPropertyName("request")]
    public required RequestDetails Request { get; init; }

    public record SessionDetails
    {
        [JsonPropertyName("new")]
        public bool New { get; init; }

        [JsonPropertyName("sessionId")]
        public string? SessionId { get; init; }
    }

    public record RequestDetails
    {
        /// <summary>LaunchRequest, IntentRequest, SessionEndedRequest, or a request of an Alexa interface.</summary>
        [JsonPropertyName("type")]
        public required string Type { get; init; }

        [JsonPropertyName("requestId")]
        public string? RequestId { get; init; }

        [JsonPropertyName("locale")]
        public string? Locale { get; init; }

        /// <summary>Set only in an IntentRequest.</summary>
        [JsonPropertyName("intent")]
        public IntentDetails? Intent { get; init; }

        /// <summary>Set only in a SessionEndedRequest.</summary>
        [JsonPropertyName("reason")]
        public string? Reason { get; init; }
    }

    public record IntentDetails
    {
        [JsonPropertyName("name")]
        public required string Name { get; init; }

        [JsonPropertyName("slots")]
        public IReadOnlyDictionary<string, Slot>? Slots { get; init; }
    }

    public record Slot
    {
        [JsonPropertyName("name")]
        public string? Name { get; init; }

        [JsonPropertyName("value")]
        public string? Value { get; init; }
    }
}
