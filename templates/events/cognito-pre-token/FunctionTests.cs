using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void AddsTheTenantAndKeepsTheGroups()
    {
        var details = GetDetails(LambdaHarness.Invoke<CognitoPreTokenGenerationEvent, CognitoPreTokenGenerationEvent>(
            Function.FunctionHandler, "<%= name %>.json"));

        Assert.Equal(new Dictionary<string, string> { ["tenant"] = "northwind" }, details.ClaimsToAddOrOverride);
        Assert.Equal(["phone_number"], details.ClaimsToSuppress);
        Assert.Equal(["admins", "buyers"], details.GroupOverrideDetails.GroupsToOverride);
    }

    [Fact]
    public void HandlesAUserWithoutATenant()
    {
        var details = GetDetails(LambdaHarness.InvokeJson<CognitoPreTokenGenerationEvent, CognitoPreTokenGenerationEvent>(
            Function.FunctionHandler, """{"userName":"jane","request":{"userAttributes":{}},"response":{"claimsOverrideDetails":null}}"""));

        Assert.Empty(details.ClaimsToAddOrOverride);
    }

    private static ClaimOverrideDetails GetDetails(string token)
    {
        return LambdaHarness.Read<CognitoPreTokenGenerationEvent>(token).Response.ClaimsOverrideDetails;
    }
}
