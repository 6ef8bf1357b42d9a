using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoPreAuthenticationEvent : CognitoTriggerEvent<CognitoPreAuthenticationRequest, CognitoPreAuthenticationResponse>;

public class CognitoPreAuthenticationRequest : CognitoTriggerRequest
{
    [JsonPropertyName("validationData")]
    public Dictionary<string, string> ValidationData { get; set; } = new();

    [JsonPropertyName("userNotFound")]
    public bool UserNotFound { get; set; }
}

public class CognitoPreAuthenticationResponse : CognitoTriggerResponse;

public class CognitoPostAuthenticationEvent : CognitoTriggerEvent<CognitoPostAuthenticationRequest, CognitoPostAuthenticationResponse>;

public class CognitoPostAuthenticationRequest : CognitoTriggerRequest
{
    [JsonPropertyName("validationData")]
    public Dictionary<string, string> ValidationData { get; set; } = new();

    [JsonPropertyName("newDeviceUsed")]
    public bool NewDevicedUsed { get; set; }

    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

public class CognitoPostAuthenticationResponse : CognitoTriggerResponse;
