using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoCustomMessageEvent : CognitoTriggerEvent<CognitoCustomMessageRequest, CognitoCustomMessageResponse>;

public class CognitoCustomMessageRequest : CognitoTriggerRequest
{
    [JsonPropertyName("codeParameter")]
    public string CodeParameter { get; set; }

    [JsonPropertyName("usernameParameter")]
    public string UsernameParameter { get; set; }

    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

public class CognitoCustomMessageResponse : CognitoTriggerResponse
{
    [JsonPropertyName("smsMessage")]
    public string SmsMessage { get; set; }

    [JsonPropertyName("emailMessage")]
    public string EmailMessage { get; set; }

    [JsonPropertyName("emailSubject")]
    public string EmailSubject { get; set; }
}

public class CognitoCustomEmailSenderEvent : CognitoTriggerEvent<CognitoCustomEmailSenderRequest, CognitoCustomEmailSenderResponse>;

public class CognitoCustomEmailSenderRequest : CognitoTriggerRequest
{
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("code")]
    public string Code { get; set; }
}

public class CognitoCustomEmailSenderResponse : CognitoTriggerResponse;

public class CognitoCustomSmsSenderEvent : CognitoTriggerEvent<CognitoCustomSmsSenderRequest, CognitoCustomSmsSenderResponse>;

public class CognitoCustomSmsSenderRequest : CognitoTriggerRequest
{
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("code")]
    public string Code { get; set; }
}

public class CognitoCustomSmsSenderResponse : CognitoTriggerResponse;
