using System.Net;
using System.Net.Sockets;
using System.Text;
using Amazon.Lambda.S3Events;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public async Task ReadsTheObjectOfTheSampleEvent()
    {
        var request = LambdaHarness.ReadSample<S3ObjectLambdaEvent>("<%= name %>.json");
        var logger = new TestLambdaLogger();
        using var s3 = new TcpListener(IPAddress.Loopback, 0);
        s3.Start();
        request.GetObjectContext.InputS3Url = $"http://{s3.LocalEndpoint}/notes.txt";

        var answered = Answer(s3, "200 OK", "Walnut desk");
        await Function.FunctionHandler(request, new TestLambdaContext { Logger = logger });
        await answered;

        Assert.Contains("io-euw1-001: 11 characters", logger.Buffer.ToString());
    }

    [Fact]
    public async Task FailsWhereTheObjectCannotBeRead()
    {
        var request = LambdaHarness.ReadSample<S3ObjectLambdaEvent>("<%= name %>.json");
        using var s3 = new TcpListener(IPAddress.Loopback, 0);
        s3.Start();
        request.GetObjectContext.InputS3Url = $"http://{s3.LocalEndpoint}/notes.txt";

        var answered = Answer(s3, "403 Forbidden", "");
        await Assert.ThrowsAsync<HttpRequestException>(() => Function.FunctionHandler(request, new TestLambdaContext()));
        await answered;
    }

    /// <summary>Plays S3 for one request.</summary>
    private static async Task Answer(TcpListener s3, string status, string content)
    {
        using var connection = await s3.AcceptTcpClientAsync();
        var stream = connection.GetStream();
        _ = await stream.ReadAsync(new byte[8192].AsMemory());
        await stream.WriteAsync(Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Length: {content.Length}\r\nConnection: close\r\n\r\n{content}"));
    }
}
