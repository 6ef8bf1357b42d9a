using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void AcceptsTheAnswerInTheSampleEvent()
    {
        var answer = LambdaHarness.Read<CognitoVerifyAuthChallengeEvent>(
            LambdaHarness.Invoke<CognitoVerifyAuthChallengeEvent, CognitoVerifyAuthChallengeEvent>(
                Function.FunctionHandler, "<%= name %>.json"));

        Assert.True(answer.Response.AnswerCorrect);
    }

    [Theory]
    [InlineData("""{"privateChallengeParameters":{"code":"418206"},"challengeAnswer":" 418206 "}""", true)]
    [InlineData("""{"privateChallengeParameters":{"code":"418206"},"challengeAnswer":"418207"}""", false)]
    [InlineData("""{"privateChallengeParameters":{"code":"418206"},"challengeAnswer":""}""", false)]
    [InlineData("""{"privateChallengeParameters":{"code":"418206"},"challengeAnswer":null}""", false)]
    [InlineData("""{"privateChallengeParameters":{"code":""},"challengeAnswer":""}""", false)]
    [InlineData("""{"privateChallengeParameters":null,"challengeAnswer":""}""", false)]
    [InlineData("""{"privateChallengeParameters":{"code":"418206"},"challengeAnswer":"418206","userNotFound":true}""", false)]
    public void ComparesTheAnswerWithTheCode(string request, bool isCorrect)
    {
        var answer = LambdaHarness.InvokeJson<CognitoVerifyAuthChallengeEvent, CognitoVerifyAuthChallengeEvent>(
            Function.FunctionHandler, $$"""{"userName":"jane","request":{{request}}}""");

        Assert.Equal(isCorrect, LambdaHarness.Read<CognitoVerifyAuthChallengeEvent>(answer).Response.AnswerCorrect);
    }
}
