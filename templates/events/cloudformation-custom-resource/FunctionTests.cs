using System.Net;
using System.Text.Json;
using Amazon.Lambda.TestUtilities;
<%_ if (shared) { _%>
using Shared;
<%_ } _%>

namespace <%= name %>.Tests;

public class FunctionTests
{
    private const string Stack = "arn:aws:cloudformation:eu-west-1:123456789012:stack/orders/2f7ee5a0-4f0c-11ef-8d7c-0a1b2c3d4e5f";

    private static CustomResourceRequest Sample => LambdaHarness.ReadSample<CustomResourceRequest>("<%= name %>.json");

    [Fact]
    public async Task SendsASuccessResponseForTheSampleEvent()
    {
        var sent = await Handle(Sample);

        Assert.Equal(HttpMethod.Put, sent.Method);
        Assert.Equal(Sample.ResponseUrl, sent.Url);
        Assert.Null(sent.ContentType);
        Assert.Equal(
            $$$"""{"Status":"SUCCESS","PhysicalResourceId":"Greeting-{{{Sample.RequestId}}}","StackId":"{{{Stack}}}",""" +
            $$$"""
            "RequestId":"{{{Sample.RequestId}}}","LogicalResourceId":"Greeting","NoEcho":false,"Data":{"Text":"Hello, Ada!"}}
            """,
            sent.Body);
    }

    [Theory]
    [InlineData("Update", "{}")]
    [InlineData("Update", "null")]
    [InlineData("Rename", """{"Name":"Ada"}""")]
    public async Task SendsTheReasonForAFailure(string requestType, string properties)
    {
        var sent = await Handle(Sample with
        {
            RequestType = requestType,
            PhysicalResourceId = "greeting-1",
            ResourceProperties = LambdaHarness.Read<CustomResourceRequest>(
                $$"""
                {"RequestType":"","ResponseURL":"","StackId":"","RequestId":"","LogicalResourceId":"","ResourceProperties":{{properties}}}
                """).ResourceProperties,
        });

        using var response = JsonDocument.Parse(sent.Body);
        Assert.Equal("FAILED", response.RootElement.GetProperty("Status").GetString());
        Assert.Equal("greeting-1", response.RootElement.GetProperty("PhysicalResourceId").GetString());
        Assert.NotEqual("", response.RootElement.GetProperty("Reason").GetString());
    }

    [Fact]
    public async Task DeletesWithoutReadingTheProperties()
    {
        var sent = await Handle(Sample with
        {
            RequestType = "Delete", PhysicalResourceId = "greeting-1", ResourceProperties = default,
        });

        Assert.StartsWith("""{"Status":"SUCCESS","PhysicalResourceId":"greeting-1",""", sent.Body);
    }

    [Fact]
    public async Task FailsIfTheResponseIsNotDelivered()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => Handle(Sample, HttpStatusCode.Forbidden));
    }

    private static async Task<RecordingHandler> Handle(CustomResourceRequest request, HttpStatusCode status = HttpStatusCode.OK)
    {
        var sent = new RecordingHandler(status);
        Function.Http = new HttpClient(sent);
        await Function.FunctionHandler(request, new TestLambdaContext());
        return sent;
    }

    /// <summary>Records the request instead of sending it.</summary>
    private sealed class RecordingHandler(HttpStatusCode status) : HttpMessageHandler
    {
        public HttpMethod? Method { get; private set; }

        public string? Url { get; private set; }

        public string? ContentType { get; private set; }

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Method = request.Method;
            Url = request.RequestUri?.OriginalString;
            ContentType = request.Content?.Headers.ContentType?.ToString();
            Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(status);
        }
    }
}
