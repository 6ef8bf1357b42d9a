using Amazon.Lambda.CognitoEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsTheEvent()
    {
        var confirmation = LambdaHarness.Read<CognitoPostConfirmationEvent>(
            LambdaHarness.Invoke<CognitoPostConfirmationEvent, CognitoPostConfirmationEvent>(
                Function.FunctionHandler, "<%= name %>.json"));

        Assert.Equal("4f6b2c1e-90a1-7098-4973-20a5d6ff5a12", confirmation.UserName);
    }

    [Fact]
    public void WelcomesANewUser()
    {
        var log = LambdaHarness.Log<CognitoPostConfirmationEvent>((e, context) => Function.FunctionHandler(e, context), "<%= name %>.json");

        Assert.Contains("User 4f6b2c1e-90a1-7098-4973-20a5d6ff5a12 signed up, campaign spring", log);
    }

    [Theory]
    [InlineData("PostConfirmation_ConfirmSignUp", "Information: User jane signed up, campaign none")]
    [InlineData("PostConfirmation_ConfirmForgotPassword", "")]
    public void WelcomesOnlyAfterASignUp(string trigger, string logged)
    {
        var logger = new TestLambdaLogger();
        Function.FunctionHandler(
            LambdaHarness.Read<CognitoPostConfirmationEvent>(
                $$$"""{"triggerSource":"{{{trigger}}}","userName":"jane","request":{"userAttributes":{},"clientMetadata":null}}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Equal(logged, logger.Buffer.ToString().Trim());
    }
}
