using Amazon.Lambda.APIGatewayEvents;
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
        Assert.Equal("""{"isAuthorized":true,"context":{"client":"my-client"}}""", Send(Sample()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer ")]
    [InlineData("Bearer another-token")]
    [InlineData("Basic a-token-for-tests")]
    public void DeniesAnyOtherToken(string? header)
    {
        var request = Sample();
        request.IdentitySource = header is null ? null : [header];

        Assert.Equal("""{"isAuthorized":false}""", Send(request));
    }

    [Fact]
    public void DeniesEveryTokenIfNoneIsConfigured()
    {
        Environment.SetEnvironmentVariable("TOKEN", null);

        Assert.Equal("""{"isAuthorized":false}""", Send(Sample()));
    }

    private static APIGatewayCustomAuthorizerV2Request Sample()
    {
        return LambdaHarness.ReadSample<APIGatewayCustomAuthorizerV2Request>("<%= name %>.json");
    }

    private static string Send(APIGatewayCustomAuthorizerV2Request request)
    {
        return LambdaHarness.Write(Function.FunctionHandler(request, new TestLambdaContext()));
    }
}
