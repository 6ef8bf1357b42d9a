using System.Text.Json.Serialization;

namespace Amazon.Lambda.LexEvents;

public class LexEvent
{
    public LexCurrentIntent CurrentIntent { get; set; }
    public IDictionary<string, SlotDetail> SlotDetails { get; set; }
    public LexBot Bot { get; set; }
    public string UserId { get; set; }
    public string InputTranscript { get; set; }
    public string InvocationSource { get; set; }
    public string OutputDialogMode { get; set; }
    public string MessageVersion { get; set; }
    public IDictionary<string, string> SessionAttributes { get; set; }
    public IDictionary<string, string> RequestAttributes { get; set; }
    public IList<LexCurrentIntent> AlternativeIntents { get; set; }
    public LexSentimentResponseType SentimentResponse { get; set; }
    public IList<LexRecentIntentSummaryViewType> RecentIntentSummaryView { get; set; }
    public IList<LexActiveContext> ActiveContexts { get; set; }

    public class LexSentimentResponseType
    {
        public string SentimentLabel { get; set; }
        public string SentimentScore { get; set; }
    }

    public class LexCurrentIntent
    {
        public string Name { get; set; }
        public IDictionary<string, string> Slots { get; set; }
        public IDictionary<string, SlotDetail> SlotDetails { get; set; }
        public double? NluIntentConfidenceScore { get; set; }
        public string ConfirmationStatus { get; set; }
    }

    public class SlotDetail
    {
        public IList<Dictionary<string, string>> Resolutions { get; set; }
        public string OriginalValue { get; set; }
    }

    public class LexBot
    {
        public string Name { get; set; }
        public string Alias { get; set; }
        public string Version { get; set; }
    }
}

public class LexRecentIntentSummaryViewType
{
    [JsonPropertyName("intentName")]
    public string IntentName { get; set; }

    [JsonPropertyName("checkpointLabel")]
    public string CheckpointLabel { get; set; }

    [JsonPropertyName("slots")]
    public IDictionary<string, string> Slots { get; set; }

    [JsonPropertyName("confirmationStatus")]
    public string ConfirmationStatus { get; set; }

    [JsonPropertyName("dialogActionType")]
    public string DialogActionType { get; set; }

    [JsonPropertyName("fulfillmentState")]
    public string FulfillmentState { get; set; }

    [JsonPropertyName("slotToElicit")]
    public string SlotToElicit { get; set; }
}

public class LexActiveContext
{
    [JsonPropertyName("timeToLive")]
    public TimeToLive TimeToLive { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("parameters")]
    public IDictionary<string, string> Parameters { get; set; }
}

public class TimeToLive
{
    [JsonPropertyName("timeToLiveInSeconds")]
    public int TimeToLiveInSeconds { get; set; }

    [JsonPropertyName("turnsToLive")]
    public int TurnsToLive { get; set; }
}
