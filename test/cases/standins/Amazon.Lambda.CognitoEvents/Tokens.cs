using System.Text.Json.Serialization;

namespace Amazon.Lambda.CognitoEvents;

public class CognitoPreTokenGenerationEvent : CognitoTriggerEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationResponse>;

public class CognitoPreTokenGenerationRequest : CognitoTriggerRequest
{
    [JsonPropertyName("groupConfiguration")]
    public GroupConfiguration GroupConfiguration { get; set; } = new();

    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();
}

public class CognitoPreTokenGenerationResponse : CognitoTriggerResponse
{
    [JsonPropertyName("claimsOverrideDetails")]
    public ClaimOverrideDetails ClaimsOverrideDetails { get; set; } = new();
}

public class CognitoPreTokenGenerationV2Event : CognitoTriggerEvent<CognitoPreTokenGenerationV2Request, CognitoPreTokenGenerationV2Response>;

public class CognitoPreTokenGenerationV2Request : CognitoTriggerRequest
{
    [JsonPropertyName("groupConfiguration")]
    public GroupConfiguration GroupConfiguration { get; set; } = new();

    [JsonPropertyName("clientMetadata")]
    public Dictionary<string, string> ClientMetadata { get; set; } = new();

    [JsonPropertyName("scopes")]
    public List<string> Scopes { get; set; } = [];
}

public class CognitoPreTokenGenerationV2Response : CognitoTriggerResponse
{
    [JsonPropertyName("claimsAndScopeOverrideDetails")]
    public ClaimsAndScopeOverrideDetails ClaimsAndScopeOverrideDetails { get; set; } = new();
}

public class ClaimOverrideDetails
{
    [JsonPropertyName("claimsToAddOrOverride")]
    public Dictionary<string, string> ClaimsToAddOrOverride { get; set; } = new();

    [JsonPropertyName("claimsToSuppress")]
    public List<string> ClaimsToSuppress { get; set; } = [];

    [JsonPropertyName("groupOverrideDetails")]
    public GroupConfiguration GroupOverrideDetails { get; set; } = new();
}

public class ClaimsAndScopeOverrideDetails
{
    [JsonPropertyName("idTokenGeneration")]
    public IdTokenGeneration IdTokenGeneration { get; set; } = new();

    [JsonPropertyName("accessTokenGeneration")]
    public AccessTokenGeneration AccessTokenGeneration { get; set; } = new();

    [JsonPropertyName("groupOverrideDetails")]
    public GroupConfiguration GroupOverrideDetails { get; set; } = new();
}

public class IdTokenGeneration
{
    [JsonPropertyName("claimsToAddOrOverride")]
    public Dictionary<string, object> ClaimsToAddOrOverride { get; set; } = new();

    [JsonPropertyName("claimsToSuppress")]
    public List<string> ClaimsToSuppress { get; set; } = [];
}

public class AccessTokenGeneration
{
    [JsonPropertyName("claimsToAddOrOverride")]
    public Dictionary<string, object> ClaimsToAddOrOverride { get; set; } = new();

    [JsonPropertyName("claimsToSuppress")]
    public List<string> ClaimsToSuppress { get; set; } = [];

    [JsonPropertyName("scopesToAdd")]
    public List<string> ScopesToAdd { get; set; } = [];

    [JsonPropertyName("scopesToSuppress")]
    public List<string> ScopesToSuppress { get; set; } = [];
}

public class GroupConfiguration
{
    [JsonPropertyName("groupsToOverride")]
    public List<string> GroupsToOverride { get; set; } = [];

    [JsonPropertyName("iamRolesToOverride")]
    public List<string> IamRolesToOverride { get; set; } = [];

    [JsonPropertyName("preferredRole")]
    public string PreferredRole { get; set; }
}
