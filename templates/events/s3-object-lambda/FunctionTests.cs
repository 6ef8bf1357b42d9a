using System.Net;
using Amazon;
using Amazon.Lambda.S3Events;
using Amazon.Lambda.TestUtilities;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace <%= name %>.Tests;

public class FunctionTests
{
    static FunctionTests()
    {
        // The function's client needs a region when it is created, although no test uses the client.
        Environment.SetEnvironmentVariable("AWS_REGION", "eu-west-1");
    }

    [Fact]
    public async Task SendsTheTransformedObject()
    {
        var sent = await Handle(HttpStatusCode.OK, "Walnut desk");

        Assert.Equal("io-euw1-001", sent.RequestRoute);
        Assert.Equal("OutputToken", sent.RequestToken);
        Assert.Null(sent.ErrorCode);
        Assert.Equal("text/plain", sent.ContentType);
        Assert.Equal("WALNUT DESK", await new StreamReader(sent.Body).ReadToEndAsync());
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task SendsTheStatusIfTheObjectCannotBeRead(HttpStatusCode status)
    {
        var sent = await Handle(status, "<Error/>");

        Assert.Equal("io-euw1-001", sent.RequestRoute);
        Assert.Equal((int)status, sent.StatusCode);
        Assert.Equal(status.ToString(), sent.ErrorCode);
        Assert.Null(sent.Body);
    }

    [Fact]
    public async Task SendsAnErrorIfTheConnectionFails()
    {
        var sent = await Handle(HttpStatusCode.OK, null);

        Assert.Equal("OutputToken", sent.RequestToken);
        Assert.Equal(500, sent.StatusCode);
        Assert.Equal("InternalServerError", sent.ErrorCode);
    }

    /// <summary>Returns what the function sends if S3 responds with this status. Without content, the connection fails.</summary>
    private static async Task<WriteGetObjectResponseRequest> Handle(HttpStatusCode status, string? content)
    {
        using var s3 = new RecordingS3();
        Function.S3 = s3;
        Function.Http = new HttpClient(new FakeS3Handler(status, content));
        await Function.FunctionHandler(
            LambdaHarness.ReadSample<S3ObjectLambdaEvent>("<%= name %>.json"), new TestLambdaContext());
        return Assert.Single(s3.Sent);
    }

    /// <summary>Records the requests instead of sending them.</summary>
    private sealed class RecordingS3() : AmazonS3Client(new AnonymousAWSCredentials(), RegionEndpoint.EUWest1)
    {
        public List<WriteGetObjectResponseRequest> Sent { get; } = [];

        public override Task<WriteGetObjectResponseResponse> WriteGetObjectResponseAsync(
            WriteGetObjectResponseRequest request, CancellationToken cancellationToken = default)
        {
            Sent.Add(request);
            return Task.FromResult(new WriteGetObjectResponseResponse());
        }
    }

    /// <summary>Responds like S3 at the presigned URL.</summary>
    private sealed class FakeS3Handler(HttpStatusCode status, string? content) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            return content is null
                ? throw new HttpRequestException("The connection failed.")
                : Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(content) });
        }
    }
}
