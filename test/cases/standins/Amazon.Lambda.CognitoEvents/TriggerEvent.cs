using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public abstract class CognitoTriggerEvent<TRequest, TResponse>
    where TRequest : CognitoTriggerRequest, new()
    where TResponse : CognitoTriggerResponse, new()
{
    [JsonPropertyName("version")]
    public string Version { get; set; }

    [JsonPropertyName("region")]
    public string Region { get; set; }

    [JsonPropertyName("userPoolId")]
    public string UserPoolId { get; set; }

    [JsonPropertyName("userName")]
    public string UserName { get; set; }

    [JsonPropertyName("callerContext")]
    public CognitoTriggerCallerContext CallerContext { get; set; } = new();

    [JsonPropertyName("triggerSource")]
    public string TriggerSource { get; set; }

    [JsonPropertyName("request")]
    public TRequest Request { get; set; } = new();

    [JsonPropertyName("response")]
    public TResponse Response { get; set; } = new();
}

public abstract class CognitoTriggerRequest
{
    [JsonPropertyName("userAttributes")]
    public Dictionary<string, string> UserAttributes { get; set; } = new();
}

public abstract class CognitoTriggerResponse;

public class CognitoTriggerCallerContext
{
    [JsonPropertyName("awsSdkVersion")]
    public string AwsSdkVersion { get; set; }

    [JsonPropertyName("clientId")]
    public string ClientId { get; set; }
}
