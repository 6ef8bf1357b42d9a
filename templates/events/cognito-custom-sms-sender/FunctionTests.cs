using Amazon.Lambda.CognitoEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void SendsTheSampleMessageWithoutLoggingTheCodeOrTheNumber()
    {
        var log = LambdaHarness.Log<CognitoCustomSmsSenderEvent>((e, context) => Function.FunctionHandler(e, context), "<%= name %>.json");

        Assert.Contains("CustomSMSSender_SignUp for user 4f6b2c1e-90a1-7098-4973-20a5d6ff5a12: Confirm your account", log);
        Assert.DoesNotContain("+15555550100", log);
        Assert.DoesNotContain("AYADeH4hTkFxb2RlZm9yc2FtcGxl", log);
    }

    [Fact]
    public void ReturnsTheEvent()
    {
        var sent = LambdaHarness.Invoke<CognitoCustomSmsSenderEvent, CognitoCustomSmsSenderEvent>(
            Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("4f6b2c1e-90a1-7098-4973-20a5d6ff5a12", LambdaHarness.Read<CognitoCustomSmsSenderEvent>(sent).UserName);
    }

    [Theory]
    [InlineData("CustomSMSSender_Authentication", """{"phone_number":"+15555550100"}""", "Your sign-in code")]
    [InlineData("CustomSMSSender_SignUp", "{}", "no message was sent")]
    [InlineData("CustomSMSSender_Other", """{"phone_number":"+15555550100"}""", "no message was sent")]
    public void SendsAMessageWithoutACodeButNotWithoutANumber(string trigger, string userAttributes, string logged)
    {
        var logger = new TestLambdaLogger();
        Function.FunctionHandler(
            LambdaHarness.Read<CognitoCustomSmsSenderEvent>(
                $$$"""{"triggerSource":"{{{trigger}}}","userName":"jane","request":{"code":null,"userAttributes":{{{userAttributes}}}}}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Contains(logged, logger.Buffer.ToString());
    }
}
