namespace Amazon.Lambda.CloudWatchEvents.TranslateEvents;

public class TranslateTextTranslationJobStateChangeEvent : CloudWatchEvent<TranslateTextTranslationJobStateChange>;

public class TranslateTextTranslationJobStateChange
{
    public string JobId { get; set; }
    public string JobStatus { get; set; }
}
