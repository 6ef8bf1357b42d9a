using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoPreSignupEvent : CognitoTriggerEvent<CognitoPreSignupRequest, CognitoPreSignupResponse>;

public class CognitoPreSignupRequest : CognitoTriggerRequest
{
    [JsonPropertyName("validationData")]
    public Dictionary<string, string> ValidationData { get; set; } = new();

    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

public class CognitoPreSignupResponse : CognitoTriggerResponse
{
    [JsonPropertyName("autoConfirmUser")]
    public bool AutoConfirmUser { get; set; }

    [JsonPropertyName("autoVerifyPhone")]
    public bool AutoVerifyPhone { get; set; }

    [JsonPropertyName("autoVerifyEmail")]
    public bool AutoVerifyEmail { get; set; }
}

public class CognitoPostConfirmationEvent : CognitoTriggerEvent<CognitoPostConfirmationRequest, CognitoPostConfirmationResponse>;

public class CognitoPostConfirmationRequest : CognitoTriggerRequest
{
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

public class CognitoPostConfirmationResponse : CognitoTriggerResponse;

public class CognitoMigrateUserEvent : CognitoTriggerEvent<CognitoMigrateUserRequest, CognitoMigrateUserResponse>;

public class CognitoMigrateUserRequest : CognitoTriggerRequest
{
    [JsonPropertyName("userName")]
    public string UserName { get; set; }

    [JsonPropertyName("password")]
    public string Password { get; set; }

    [JsonPropertyName("validationData")]
    public Dictionary<string, string> ValidationData { get; set; } = new();

    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

public class CognitoMigrateUserResponse : CognitoTriggerResponse
{
    [JsonPropertyName("userAttributes")]
    public Dictionary<string, string> UserAttributes { get; set; } = new();

    [JsonPropertyName("finalUserStatus")]
    public string FinalUserStatus { get; set; }

    [JsonPropertyName("messageAction")]
    public string MessageAction { get; set; }

    [JsonPropertyName("desiredDeliveryMediums")]
    public List<string> DesiredDeliveryMediums { get; set; } = [];

    [JsonPropertyName("forceAliasCreation")]
    public bool? ForceAliasCreation { get; set; }
}
