namespace Amazon.Lambda.LexV2Events;

public class LexV2Event
{
    public string MessageVersion { get; set; }
    public string InvocationSource { get; set; }
    public string InputMode { get; set; }
    public string ResponseContentType { get; set; }
    public string SessionId { get; set; }
    public string InputTranscript { get; set; }
    public LexV2Bot Bot { get; set; }
    public IList<LexV2Interpretation> Interpretations { get; set; }
    public LexV2ProposedNextState ProposedNextState { get; set; }
    public IDictionary<string, string> RequestAttributes { get; set; }
    public LexV2SessionState SessionState { get; set; }
    public IList<LexV2Transcription> Transcriptions { get; set; }
}

public class LexV2Bot
{
    public string Id { get; set; }
    public string Name { get; set; }
    public string AliasId { get; set; }
    public string LocaleId { get; set; }
    public string Version { get; set; }
}

public class LexV2Interpretation
{
    public LexV2Intent Intent { get; set; }
    public double? NluConfidence { get; set; }
    public LexV2SentimentResponse SentimentResponse { get; set; }
}

public class LexV2SentimentResponse
{
    public string Sentiment { get; set; }
    public LexV2SentimentScore SentimentScore { get; set; }
}

public class LexV2SentimentScore
{
    public double? Mixed { get; set; }
    public double? Negative { get; set; }
    public double? Neutral { get; set; }
    public double? Positive { get; set; }
}

public class LexV2ProposedNextState
{
    public LexV2DialogAction DialogAction { get; set; }
    public LexV2Intent Intent { get; set; }
}

public class LexV2Transcription
{
    public string Transcription { get; set; }
    public double? TranscriptionConfidence { get; set; }
    public LexV2TranscriptionResolvedContext ResolvedContext { get; set; }
    public IDictionary<string, LexV2Slot> ResolvedSlots { get; set; }

    public class LexV2TranscriptionResolvedContext
    {
        public string Intent { get; set; }
    }
}
