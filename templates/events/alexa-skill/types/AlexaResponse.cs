using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>What a skill answers.</summary>
public record AlexaResponse
{
    /// <summary>Of this format: 1.0</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    [JsonPropertyName("response")]
    public required Reply Response { get; init; }

    public record Reply
    {
        [JsonPropertyName("outputSpeech")]
        public Speech? OutputSpeech { get; init; }

        /// <summary>Said when the user says nothing.</summary>
        [JsonPropertyName("reprompt")]
        public Prompt? Reprompt { get; init; }

        [JsonPropertyName("shouldEndSession")]
        public bool? ShouldEndSession { get; init; }
    }

    public record Prompt
    {
        [JsonPropertyName("outputSpeech")]
        public required Speech OutputSpeech { get; init; }
    }

    public record Speech
    {
        /// <summary>PlainText; for SSML another property holds the text.</summary>
        [JsonPropertyName("type")]
        public required string Type { get; init; }

        [JsonPropertyName("text")]
        public required string Text { get; init; }
    }
}
