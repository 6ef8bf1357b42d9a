using System.Text;
using System.Text.Json;
using Amazon.Lambda.APIGatewayEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    private const string Desk = """{"id":"p-42","name":"Walnut desk","price":249.9}""";

    [Fact]
    public void ReturnsTheProductInTheSampleEvent()
    {
        var response = Read(LambdaHarness.Invoke<APIGatewayHttpApiV2ProxyRequest, APIGatewayHttpApiV2ProxyResponse>(
            Function.FunctionHandler, "<%= name %>.json"));

        Assert.Equal(201, response.StatusCode);
        Assert.Equal("application/json", response.ContentType);
        Assert.Equal(Desk, response.Body);
    }

    [Fact]
    public void DecodesABase64Body()
    {
        var body = Convert.ToBase64String(Encoding.UTF8.GetBytes(Desk));

        Assert.Equal(Desk, Post($$"""{"body":"{{body}}","isBase64Encoded":true}""").Body);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"body":"not JSON"}""")]
    [InlineData("""{"body":"null"}""")]
    [InlineData("""{"body":"{\"id\":\"p-42\"}"}""")]
    public void RejectsABodyThatIsNotAProduct(string request)
    {
        Assert.Equal(400, Post(request).StatusCode);
    }

    private static (int StatusCode, string? ContentType, string? Body) Post(string request)
    {
        return Read(LambdaHarness.InvokeJson<APIGatewayHttpApiV2ProxyRequest, APIGatewayHttpApiV2ProxyResponse>(
            Function.FunctionHandler, request));
    }

    private static (int StatusCode, string? ContentType, string? Body) Read(string response)
    {
        using var json = JsonDocument.Parse(response);
        var root = json.RootElement;
        return (
            root.GetProperty("statusCode").GetInt32(),
            root.GetProperty("headers").GetProperty("Content-Type").GetString(),
            root.GetProperty("body").GetString());
    }
}
