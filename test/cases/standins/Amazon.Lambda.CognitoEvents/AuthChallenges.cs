using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoDefineAuthChallengeEvent : CognitoTriggerEvent<CognitoDefineAuthChallengeRequest, CognitoDefineAuthChallengeResponse>;

public class CognitoDefineAuthChallengeRequest : CognitoTriggerRequest
{
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();

    [JsonPropertyName("session")]
    public List<ChallengeResultElement> Session { get; set; } = [];

    [JsonPropertyName("userNotFound")]
    public bool UserNotFound { get; set; }
}

public class CognitoDefineAuthChallengeResponse : CognitoTriggerResponse
{
    [JsonPropertyName("challengeName")]
    public string ChallengeName { get; set; }

    [JsonPropertyName("issueTokens")]
    public bool? IssueTokens { get; set; }

    [JsonPropertyName("failAuthentication")]
    public bool? FailAuthentication { get; set; }
}

public class CognitoCreateAuthChallengeEvent : CognitoTriggerEvent<CognitoCreateAuthChallengeRequest, CognitoCreateAuthChallengeResponse>;

public class CognitoCreateAuthChallengeRequest : CognitoTriggerRequest
{
    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();

    [JsonPropertyName("challengeName")]
    public string ChallengeName { get; set; }

    [JsonPropertyName("session")]
    public List<ChallengeResultElement> Session { get; set; } = [];

    [JsonPropertyName("userNotFound")]
    public bool UserNotFound { get; set; }
}

public class CognitoCreateAuthChallengeResponse : CognitoTriggerResponse
{
    [JsonPropertyName("publicChallengeParameters")]
    public Dictionary<string, string> PublicChallengeParameters { get; set; } = new();

    [JsonPropertyName("privateChallengeParameters")]
    public Dictionary<string, string> PrivateChallengeParameters { get; set; } = new();

    [JsonPropertyName("challengeMetadata")]
    public string ChallengeMetadata { get; set; }
}

public class CognitoVerifyAuthChallengeEvent : CognitoTriggerEvent<CognitoVerifyAuthChallengeRequest, CognitoVerifyAuthChallengeResponse>;

public class CognitoVerifyAuthChallengeRequest : CognitoTriggerRequest
{
    [JsonPropertyName("privateChallengeParameters")]
    public Dictionary<string, string> PrivateChallengeParameters { get; set; } = new();

    [JsonPropertyName("challengeAnswer")]
    public string ChallengeAnswer { get; set; } = "";

    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; }

    [JsonPropertyName("userNotFound")]
    public bool UserNotFound { get; set; }
}

public class CognitoVerifyAuthChallengeResponse : CognitoTriggerResponse
{
    [JsonPropertyName("answerCorrect")]
    public bool? AnswerCorrect { get; set; }
}

public class ChallengeResultElement
{
    [JsonPropertyName("challengeName")]
    public string ChallengeName { get; set; }

    [JsonPropertyName("challengeResult")]
    public bool ChallengeResult { get; set; }

    [JsonPropertyName("challengeMetadata")]
    public string ChallengeMetadata { get; set; }
}
