using System.Text;
using System.Text.Json;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    private const string Desk = """{"id":"p-42","name":"Walnut desk","price":249.9}""";

    [Fact]
    public void ReturnsTheProductInTheSampleEvent()
    {
        var response = Send(Sample());

        Assert.Equal(201, response.StatusCode);
        Assert.Equal("application/json", response.ContentType);
        Assert.Equal(Desk, response.Body);
    }

    [Fact]
    public void DecodesABase64Body()
    {
        var request = Sample();
        request.Body = Convert.ToBase64String(Encoding.UTF8.GetBytes(Desk));
        request.IsBase64Encoded = true;

        Assert.Equal(Desk, Send(request).Body);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not JSON")]
    [InlineData("null")]
    [InlineData("""{"id":"p-42"}""")]
    public void RejectsABodyThatIsNotAProduct(string? body)
    {
        var request = Sample();
        request.Body = body;

        Assert.Equal(400, Send(request).StatusCode);
    }

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/products", 404)]
    [InlineData("POST", "/", 404)]
    public void RoutesByMethodAndPath(string method, string path, int statusCode)
    {
        var request = Sample();
        request.RequestContext.Http.Method = method;
        request.RawPath = path;

        Assert.Equal(statusCode, Send(request).StatusCode);
    }

    private static APIGatewayHttpApiV2ProxyRequest Sample()
    {
        return LambdaHarness.ReadSample<APIGatewayHttpApiV2ProxyRequest>("<%= name %>.json");
    }

    private static (int StatusCode, string? ContentType, string? Body) Send(APIGatewayHttpApiV2ProxyRequest request)
    {
        using var json = JsonDocument.Parse(LambdaHarness.Write(Function.FunctionHandler(request, new TestLambdaContext())));
        var root = json.RootElement;
        return (
            root.GetProperty("statusCode").GetInt32(),
            root.GetProperty("headers").GetProperty("Content-Type").GetString(),
            root.GetProperty("body").GetString());
    }
}
