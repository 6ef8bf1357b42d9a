using System.Text.Json.Serialization;

namespace Amazon.Lambda.LexV2Events;

public class LexV2Response
{
    [JsonPropertyName("sessionState")]
    public LexV2SessionState SessionState { get; set; }

    [JsonPropertyName("messages")]
    public IList<LexV2Message> Messages { get; set; }

    [JsonPropertyName("requestAttributes")]
    public IDictionary<string, string> RequestAttributes { get; set; }
}

public class LexV2Message
{
    [JsonPropertyName("content")]
    public string Content { get; set; }

    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    [JsonPropertyName("imageResponseCard")]
    public LexV2ImageResponseCard ImageResponseCard { get; set; }
}

public class LexV2ImageResponseCard
{
    [JsonPropertyName("buttons")]
    public IList<LexV2Button> Buttons { get; set; }

    [JsonPropertyName("imageUrl")]
    public string ImageUrl { get; set; }

    [JsonPropertyName("subtitle")]
    public string Subtitle { get; set; }

    [JsonPropertyName("title")]
    public string Title { get; set; }
}

public class LexV2Button
{
    [JsonPropertyName("text")]
    public string Text { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
