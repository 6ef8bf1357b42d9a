using System.Text.Json.Serialization;

namespace Amazon.Lambda.LexV2Events;

public class LexV2SessionState
{
    [JsonPropertyName("activeContexts")]
    public IList<LexV2ActiveContext> ActiveContexts { get; set; }

    [JsonPropertyName("dialogAction")]
    public LexV2DialogAction DialogAction { get; set; }

    [JsonPropertyName("intent")]
    public LexV2Intent Intent { get; set; }

    [JsonPropertyName("originatingRequestId")]
    public string OriginatingRequestId { get; set; }

    [JsonPropertyName("runtimeHints")]
    public LexV2RuntimeHints RuntimeHints { get; set; }

    [JsonPropertyName("sessionAttributes")]
    public Dictionary<string, string> SessionAttributes { get; set; }
}

public class LexV2DialogAction
{
    [JsonPropertyName("slotElicitationStyle")]
    public string SlotElicitationStyle { get; set; }

    [JsonPropertyName("slotToElicit")]
    public string SlotToElicit { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}

public class LexV2Intent
{
    [JsonPropertyName("confirmationState")]
    public string ConfirmationState { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("slots")]
    public IDictionary<string, LexV2Slot> Slots { get; set; }

    [JsonPropertyName("state")]
    public string State { get; set; }

    [JsonPropertyName("kendraResponse")]
    public KendraResponse KendraResponse { get; set; }
}

public class LexV2Slot
{
    [JsonPropertyName("shape")]
    public string Shape { get; set; }

    [JsonPropertyName("value")]
    public LexV2SlotValue Value { get; set; }

    [JsonPropertyName("values")]
    public IList<LexV2Slot> Values { get; set; }
}

public class LexV2SlotValue
{
    [JsonPropertyName("interpretedValue")]
    public string InterpretedValue { get; set; }

    [JsonPropertyName("originalValue")]
    public string OriginalValue { get; set; }

    [JsonPropertyName("resolvedValues")]
    public IList<string> ResolvedValues { get; set; }
}

public class LexV2ActiveContext
{
    [JsonPropertyName("contextAttributes")]
    public IDictionary<string, string> ContextAttributes { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("timeToLive")]
    public ActiveContextTimeToLive TimeToLive { get; set; }

    public class ActiveContextTimeToLive
    {
        [JsonPropertyName("timeToLiveInSeconds")]
        public int TimeToLiveInSeconds { get; set; }

        [JsonPropertyName("turnsToLive")]
        public int TurnsToLive { get; set; }
    }
}

public class LexV2RuntimeHints
{
    [JsonPropertyName("slotHints")]
    public IDictionary<string, Dictionary<string, RuntimeHintDetails>> SlotHints { get; set; }
}

public class RuntimeHintDetails
{
    [JsonPropertyName("runtimeHintValues")]
    public IList<RuntimeHintValue> RuntimeHintValues { get; set; }
}

public class RuntimeHintValue
{
    [JsonPropertyName("phrase")]
    public string Phrase { get; set; }
}
