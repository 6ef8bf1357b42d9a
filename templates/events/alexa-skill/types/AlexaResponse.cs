using System.Text.Json.Serialization;

namespace <%= namespace %>;

/// <summary>The response of an Alexa skill.</summary>
public record AlexaResponse
{
    /// <summary>The version of the response format, 1.0.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    [JsonPropertyName("response")]
    public required ResponseBody Response { get; init; }

    public record ResponseBody
    {
        [JsonPropertyName("outputSpeech")]
        public Speech? OutputSpeech { get; init; }

        /// <summary>What Alexa says if the user does not respond.</summary>
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
        /// <summary>PlainText. SSML uses the property ssml in place of text.</summary>
        [JsonPropertyName("type")]
        public required string Type { get; init; }

        [JsonPropertyName("text")]
        public required string Text { get; init; }
    }
}
