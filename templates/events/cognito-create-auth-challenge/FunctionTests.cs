using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void MakesACode()
    {
        var response = ResponseOf(LambdaHarness.Invoke<CognitoCreateAuthChallengeEvent, CognitoCreateAuthChallengeEvent>(
            Function.FunctionHandler, "<%= name %>.json"));

        var code = response.PrivateChallengeParameters["code"];
        Assert.Matches("^[0-9]{6}$", code);
        Assert.Equal($"code:{code}", response.ChallengeMetadata);
        Assert.DoesNotContain(code, response.PublicChallengeParameters.Values);
    }

    [Fact]
    public void LogsNoCode()
    {
        var log = LambdaHarness.Log<CognitoCreateAuthChallengeEvent>((e, context) => Function.FunctionHandler(e, context), "<%= name %>.json");

        Assert.Contains("User 4f6b2c1e-90a1-7098-4973-20a5d6ff5a12 has been sent a code", log);
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
    public void GivesAnUnknownUserACodeToo()
    {
        var response = Create("""{"userAttributes":{},"session":null,"userNotFound":true}""", "nobody");

        Assert.Matches("^[0-9]{6}$", response.PrivateChallengeParameters["code"]);
    }

    private static CognitoCreateAuthChallengeResponse Create(string request, string userName)
    {
        return ResponseOf(LambdaHarness.InvokeJson<CognitoCreateAuthChallengeEvent, CognitoCreateAuthChallengeEvent>(
            Function.FunctionHandler, $$"""{"userName":"{{userName}}","request":{{request}}}"""));
    }

    private static CognitoCreateAuthChallengeResponse ResponseOf(string challenge)
    {
        return LambdaHarness.Read<CognitoCreateAuthChallengeEvent>(challenge).Response;
    }
}
