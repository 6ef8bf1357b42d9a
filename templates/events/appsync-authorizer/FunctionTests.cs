using Amazon.Lambda.AppSyncEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    public FunctionTests()
    {
        Environment.SetEnvironmentVariable("TOKEN", "a-token-for-tests");
    }

    [Fact]
    public void AllowsTheTokenInTheSampleEvent()
    {
        Assert.Equal("""{"isAuthorized":true,"resolverContext":{"client":"my-client"},"deniedFields":[]}""", Send(Sample()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another-token")]
    public void DeniesAnyOtherToken(string? header)
    {
        var request = Sample();
        request.AuthorizationToken = header;

        Assert.Equal("""{"isAuthorized":false,"deniedFields":[]}""", Send(request));
    }

    [Fact]
    public void DeniesEveryTokenIfNoneIsConfigured()
    {
        Environment.SetEnvironmentVariable("TOKEN", null);

        Assert.Equal("""{"isAuthorized":false,"deniedFields":[]}""", Send(Sample()));
    }

    private static AppSyncAuthorizerEvent Sample()
    {
        return LambdaHarness.ReadSample<AppSyncAuthorizerEvent>("<%= name %>.json");
    }

    private static string Send(AppSyncAuthorizerEvent request)
    {
        return LambdaHarness.Write(Function.FunctionHandler(request, new TestLambdaContext()));
    }
}
