using System.Text.Json;
using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void AddsTheTenantAndTheScopeAndKeepsTheGroups()
    {
        var details = GetDetails(LambdaHarness.Invoke<CognitoPreTokenGenerationV2Event, CognitoPreTokenGenerationV2Event>(
            Function.FunctionHandler, "<%= name %>.json"));

        var (id, access) = (details.IdTokenGeneration, details.AccessTokenGeneration);
        Assert.Equal("northwind", id.ClaimsToAddOrOverride["tenant"].ToString());
        Assert.Equal("northwind", access.ClaimsToAddOrOverride["tenant"].ToString());
        Assert.Equal(JsonValueKind.True, Assert.IsType<JsonElement>(id.ClaimsToAddOrOverride["isAdmin"]).ValueKind);
        Assert.Equal(["orders/write"], access.ScopesToAdd);
        Assert.Equal(["admins", "buyers"], details.GroupOverrideDetails.GroupsToOverride);
    }

    [Fact]
    public void AddsNoScopeForAUserWithoutGroups()
    {
        var details = GetDetails(LambdaHarness.InvokeJson<CognitoPreTokenGenerationV2Event, CognitoPreTokenGenerationV2Event>(
            Function.FunctionHandler, """{"userName":"jane","request":{"userAttributes":{},"groupConfiguration":null}}"""));

        Assert.Empty(details.AccessTokenGeneration.ScopesToAdd);
        Assert.DoesNotContain("tenant", details.IdTokenGeneration.ClaimsToAddOrOverride.Keys);
    }

    /// <summary>Claims of every type can be read and written, including those of an event.</summary>
    [Fact]
    public void WritesClaimsOfEveryType()
    {
        const string Claims = """{"a":"text","b":1234,"c":true,"d":["x",5678,false]}""";
        var token = LambdaHarness.Read<CognitoPreTokenGenerationV2Event>(
            $$"""{"response":{"claimsAndScopeOverrideDetails":{"idTokenGeneration":{"claimsToAddOrOverride":{{Claims}} } } } }""");
        var claims = token.Response.ClaimsAndScopeOverrideDetails.IdTokenGeneration.ClaimsToAddOrOverride;
        claims["e"] = 42;
        claims["f"] = new List<string> { "y" };

        Assert.Contains($"{Claims[..^1]},\"e\":42,\"f\":[\"y\"]}}", LambdaHarness.Write(token));
    }

    private static ClaimsAndScopeOverrideDetails GetDetails(string token)
    {
        return LambdaHarness.Read<CognitoPreTokenGenerationV2Event>(token).Response.ClaimsAndScopeOverrideDetails;
    }
}
