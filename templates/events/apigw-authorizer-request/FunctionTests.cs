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
        Assert.Equal(
            """{"principalId":"my-client","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["execute-api:Invoke"],"Resource":["arn:aws:execute-api:eu-west-1:123456789012:abcdefghij/Prod/*"]}]},"context":{"client":"my-client"}}""",
            Send(Sample()));
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
        request.Headers = header is null ? null : new Dictionary<string, string> { ["authorization"] = header };

        Assert.Equal(
            """{"principalId":"unknown","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["execute-api:Invoke"],"Resource":["arn:aws:execute-api:eu-west-1:123456789012:abcdefghij/Prod/*"]}]}}""",
            Send(request));
    }

    [Fact]
    public void DeniesEveryTokenIfNoneIsConfigured()
    {
        Environment.SetEnvironmentVariable("TOKEN", null);

        Assert.Contains("\"Deny\"", Send(Sample()));
    }

    private static APIGatewayCustomAuthorizerRequest Sample()
    {
        return LambdaHarness.ReadSample<APIGatewayCustomAuthorizerRequest>("<%= name %>.json");
    }

    private static string Send(APIGatewayCustomAuthorizerRequest request)
    {
        return LambdaHarness.Write(Function.FunctionHandler(request, new TestLambdaContext()));
    }
}
