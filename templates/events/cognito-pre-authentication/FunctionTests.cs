using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void AllowsAVerifiedUser()
    {
        var signIn = LambdaHarness.Read<CognitoPreAuthenticationEvent>(
            LambdaHarness.Invoke<CognitoPreAuthenticationEvent, CognitoPreAuthenticationEvent>(
                Function.FunctionHandler, "<%= name %>.json"));

        Assert.Equal("4f6b2c1e-90a1-7098-4973-20a5d6ff5a12", signIn.UserName);
    }

    [Theory]
    [InlineData("""{"email_verified":"false"}""")]
    [InlineData("{}")]
    public void RejectsAnUnverifiedUser(string userAttributes)
    {
        Assert.Throws<InvalidOperationException>(() => SignIn($$"""{"userAttributes":{{userAttributes}}}"""));
    }

    [Fact]
    public void LeavesAnUnknownUserToCognito()
    {
        Assert.Contains("\"userNotFound\":true", SignIn("""{"userAttributes":{},"userNotFound":true}"""));
    }

    private static string SignIn(string request)
    {
        return LambdaHarness.InvokeJson<CognitoPreAuthenticationEvent, CognitoPreAuthenticationEvent>(
            Function.FunctionHandler, $$"""{"userName":"jane","request":{{request}}}""");
    }
}
