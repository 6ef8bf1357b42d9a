using System.Text.Json.Serialization;

namespace Amazon.Lambda.LexEvents;

public class LexResponse
{
    [JsonPropertyName("sessionAttributes")]
    public IDictionary<string, string> SessionAttributes { get; set; }

    [JsonPropertyName("dialogAction")]
    public LexDialogAction DialogAction { get; set; }

    [JsonPropertyName("activeContexts")]
    public IList<LexActiveContext> ActiveContexts { get; set; }

    [JsonPropertyName("recentIntentSummaryView")]
    public IList<LexRecentIntentSummaryViewType> RecentIntentSummaryView { get; set; }

    public class LexDialogAction
    {
        [JsonPropertyName("type")]
        public string Type { get; set; }

        [JsonPropertyName("fulfillmentState")]
        public string FulfillmentState { get; set; }

        [JsonPropertyName("message")]
        public LexMessage Message { get; set; }

        [JsonPropertyName("intentName")]
        public string IntentName { get; set; }

        [JsonPropertyName("slots")]
        public IDictionary<string, string> Slots { get; set; }

        [JsonPropertyName("slotToElicit")]
        public string SlotToElicit { get; set; }

        [JsonPropertyName("responseCard")]
        public LexResponseCard ResponseCard { get; set; }
    }

    public class LexMessage
    {
        [JsonPropertyName("contentType")]
        public string ContentType { get; set; }

        [JsonPropertyName("content")]
        public string Content { get; set; }
    }

    public class LexResponseCard
    {
        [JsonPropertyName("version")]
        public int? Version { get; set; }

        [JsonPropertyName("contentType")]
        public string ContentType { get; set; } = "application/vnd.amazonaws.card.generic";

        [JsonPropertyName("genericAttachments")]
        public IList<LexGenericAttachments> GenericAttachments { get; set; }
    }

    public class LexGenericAttachments
    {
        [JsonPropertyName("title")]
        public string Title { get; set; }

        [JsonPropertyName("subTitle")]
        public string SubTitle { get; set; }

        [JsonPropertyName("imageUrl")]
        public string ImageUrl { get; set; }

        [JsonPropertyName("attachmentLinkUrl")]
        public string AttachmentLinkUrl { get; set; }

        [JsonPropertyName("buttons")]
        public IList<LexButton> Buttons { get; set; }
    }

    public class LexButton
    {
        [JsonPropertyName("text")]
        public string Text { get; set; }

        [JsonPropertyName("value")]
        public string Value { get; set; }
    }
}
