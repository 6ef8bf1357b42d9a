using Amazon.Lambda.CognitoEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void SendsTheSampleMessageWithoutLoggingTheCodeOrTheAddress()
    {
        var log = LambdaHarness.Log<CognitoCustomEmailSenderEvent>((e, context) => Function.FunctionHandler(e, context), "<%= name %>.json");

        Assert.Contains("CustomEmailSender_SignUp for user 4f6b2c1e-90a1-7098-4973-20a5d6ff5a12: Confirm your account", log);
        Assert.DoesNotContain("jane@example.com", log);
        Assert.DoesNotContain("AYADeH4hTkFxb2RlZm9yc2FtcGxl", log);
    }

    [Fact]
    public void ReturnsTheEvent()
    {
        var sent = LambdaHarness.Invoke<CognitoCustomEmailSenderEvent, CognitoCustomEmailSenderEvent>(
            Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("4f6b2c1e-90a1-7098-4973-20a5d6ff5a12", LambdaHarness.Read<CognitoCustomEmailSenderEvent>(sent).UserName);
    }

    [Theory]
    [InlineData("CustomEmailSender_AccountTakeOverNotification", """{"email":"jane@example.com"}""", "Someone may have signed in to your account")]
    [InlineData("CustomEmailSender_SignUp", "{}", "no message was sent")]
    [InlineData("CustomEmailSender_Other", """{"email":"jane@example.com"}""", "no message was sent")]
    public void SendsAMessageWithoutACodeButNotWithoutAnAddress(string trigger, string userAttributes, string logged)
    {
        var logger = new TestLambdaLogger();
        Function.FunctionHandler(
            LambdaHarness.Read<CognitoCustomEmailSenderEvent>(
                $$$"""{"triggerSource":"{{{trigger}}}","userName":"jane","request":{"code":null,"userAttributes":{{{userAttributes}}}}}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Contains(logged, logger.Buffer.ToString());
    }
}
