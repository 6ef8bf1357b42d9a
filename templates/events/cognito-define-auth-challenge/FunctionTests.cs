using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    private const string Srp = """{"challengeName":"SRP_A","challengeResult":true}""";
    private const string Correct = """{"challengeName":"CUSTOM_CHALLENGE","challengeResult":true,"challengeMetadata":null}""";
    private const string Wrong = """{"challengeName":"CUSTOM_CHALLENGE","challengeResult":false}""";

    [Fact]
    public void AsksAgainAfterTheWrongAnswerInTheSampleEvent()
    {
        var response = LambdaHarness.Read<CognitoDefineAuthChallengeEvent>(
            LambdaHarness.Invoke<CognitoDefineAuthChallengeEvent, CognitoDefineAuthChallengeEvent>(
                Function.FunctionHandler, "<%= name %>.json")).Response;

        Assert.Equal(("CUSTOM_CHALLENGE", false, false), (response.ChallengeName, response.IssueTokens, response.FailAuthentication));
    }

    [Theory]
    [InlineData("null", false, "CUSTOM_CHALLENGE", false, false)]
    [InlineData("[]", false, "CUSTOM_CHALLENGE", false, false)]
    [InlineData($"[{Srp}]", false, "CUSTOM_CHALLENGE", false, false)]
    [InlineData($"[{Correct}]", false, null, true, false)]
    [InlineData($"[{Wrong},{Wrong},{Correct}]", false, null, true, false)]
    [InlineData($"[{Wrong},{Wrong},{Wrong}]", false, null, false, true)]
    [InlineData($"[{Correct}]", true, "CUSTOM_CHALLENGE", false, false)]
    public void DecidesAfterEachAnswer(string session, bool userNotFound, string? challenge, bool tokens, bool fail)
    {
        var notFound = userNotFound ? "true" : "false";
        var response = LambdaHarness.Read<CognitoDefineAuthChallengeEvent>(
            LambdaHarness.InvokeJson<CognitoDefineAuthChallengeEvent, CognitoDefineAuthChallengeEvent>(
                Function.FunctionHandler, $$$"""{"request":{"session":{{{session}}},"userNotFound":{{{notFound}}}}}""")).Response;

        Assert.Equal((challenge, tokens, fail), (response.ChallengeName, response.IssueTokens, response.FailAuthentication));
    }
}
