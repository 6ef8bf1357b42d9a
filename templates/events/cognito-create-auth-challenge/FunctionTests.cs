using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void CreatesACode()
    {
        var response = GetResponse(LambdaHarness.Invoke<CognitoCreateAuthChallengeEvent, CognitoCreateAuthChallengeEvent>(
            Function.FunctionHandler, "<%= name %>.json"));

        var code = response.PrivateChallengeParameters["code"];
        Assert.Matches("^[0-9]{6}$", code);
        Assert.Equal($"code:{code}", response.ChallengeMetadata);
        Assert.DoesNotContain(code, response.PublicChallengeParameters.Values);
    }

    [Fact]
    public void DoesNotLogTheCode()
    {
        var log = LambdaHarness.Log<CognitoCreateAuthChallengeEvent>((e, context) => Function.FunctionHandler(e, context), "<%= name %>.json");

        Assert.Contains("User 4f6b2c1e-90a1-7098-4973-20a5d6ff5a12 was sent a code", log);
        Assert.DoesNotMatch(" [0-9]{6}( |$)", log);
    }

    [Fact]
    public void KeepsTheCodeAfterAWrongAnswer()
    {
        var response = Create(
            """{"session":[{"challengeName":"CUSTOM_CHALLENGE","challengeResult":false,"challengeMetadata":"code:012345"}]}""", "jane");

        Assert.Equal("012345", response.PrivateChallengeParameters["code"]);
        Assert.Equal("code:012345", response.ChallengeMetadata);
    }

    [Fact]
    public void CreatesACodeForAnUnknownUser()
    {
        var response = Create("""{"userAttributes":{},"session":null,"userNotFound":true}""", "nobody");

        Assert.Matches("^[0-9]{6}$", response.PrivateChallengeParameters["code"]);
    }

    private static CognitoCreateAuthChallengeResponse Create(string request, string userName)
    {
        return GetResponse(LambdaHarness.InvokeJson<CognitoCreateAuthChallengeEvent, CognitoCreateAuthChallengeEvent>(
            Function.FunctionHandler, $$"""{"userName":"{{userName}}","request":{{request}}}"""));
    }

    private static CognitoCreateAuthChallengeResponse GetResponse(string challenge)
    {
        return LambdaHarness.Read<CognitoCreateAuthChallengeEvent>(challenge).Response;
    }
}
