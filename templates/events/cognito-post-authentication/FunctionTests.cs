using Amazon.Lambda.CognitoEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsTheEvent()
    {
        var signIn = LambdaHarness.Read<CognitoPostAuthenticationEvent>(
            LambdaHarness.Invoke<CognitoPostAuthenticationEvent, CognitoPostAuthenticationEvent>(
                Function.FunctionHandler, "<%= name %>.json"));

        Assert.Equal("4f6b2c1e-90a1-7098-4973-20a5d6ff5a12", signIn.UserName);
    }

    [Fact]
    public void WarnsAboutANewDevice()
    {
        var log = LambdaHarness.Log<CognitoPostAuthenticationEvent>((e, context) => Function.FunctionHandler(e, context), "<%= name %>.json");

        Assert.Contains("User 4f6b2c1e-90a1-7098-4973-20a5d6ff5a12 signed in with app client 1example23456789abcdefghi", log);
        Assert.Contains("on a new device", log);
    }

    [Fact]
    public void DoesNotWarnAboutAKnownDevice()
    {
        var logger = new TestLambdaLogger();
        Function.FunctionHandler(
            LambdaHarness.Read<CognitoPostAuthenticationEvent>("""{"userName":"jane","request":{"newDeviceUsed":false}}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Contains("User jane signed in", logger.Buffer.ToString());
        Assert.DoesNotContain("device", logger.Buffer.ToString());
    }
}
