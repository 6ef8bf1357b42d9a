using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheMessageInTheSampleEvent()
    {
        var (response, log) = Send(Sample());

        Assert.Equal("""{"statusCode":200,"isBase64Encoded":false}""", response);
        Assert.Contains("GfD2xc1rDoECHXw= sent: The desk is here", log);
    }

    [Theory]
    [InlineData("$connect", "GfD2xc1rDoECHXw= connected")]
    [InlineData("$disconnect", "GfD2xc1rDoECHXw= disconnected")]
    public void LogsConnectAndDisconnect(string route, string expectedLog)
    {
        var request = Sample();
        request.RequestContext.RouteKey = route;
        request.Body = null;
        var (response, log) = Send(request);

        Assert.Equal("""{"statusCode":200,"isBase64Encoded":false}""", response);
        Assert.Contains(expectedLog, log);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not JSON")]
    [InlineData("null")]
    [InlineData("{}")]
    public void RejectsABodyThatIsNotAMessage(string? body)
    {
        var request = Sample();
        request.Body = body;

        Assert.Equal("""{"statusCode":400,"isBase64Encoded":false}""", Send(request).Response);
    }

    private static APIGatewayProxyRequest Sample()
    {
        return LambdaHarness.ReadSample<APIGatewayProxyRequest>("<%= name %>.json");
    }

    private static (string Response, string Log) Send(APIGatewayProxyRequest request)
    {
        var logger = new TestLambdaLogger();
        var response = Function.FunctionHandler(request, new TestLambdaContext { Logger = logger });
        return (LambdaHarness.Write(response), logger.Buffer.ToString());
    }
}
