using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Amazon.Lambda.CloudWatchLogsEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheLogEventsInTheSampleEvent()
    {
        var log = LambdaHarness.Log<CloudWatchLogsEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("/aws/lambda/orders at 2026-03-12 19:03:58Z: ERROR Order o-1001 has no lines", log);
        Assert.Contains("/aws/lambda/orders at 2026-03-12 19:04:01Z: ERROR Order o-1002 has no customer", log);
    }

    [Fact]
    public void IgnoresAControlMessage()
    {
        var log = LogOf("""
            {
              "messageType": "CONTROL_MESSAGE",
              "logGroup": "",
              "logStream": "",
              "logEvents": [{ "id": "", "timestamp": 0, "message": "CWL CONTROL MESSAGE: Checking health of destination." }]
            }
            """);

        Assert.Equal("", log);
    }

    [Fact]
    public void ThrowsIfTheDataIsNotALog()
    {
        Assert.Throws<JsonException>(() => LogOf("null"));
        Assert.Throws<JsonException>(() => LogOf("{}"));
    }

    private static string LogOf(string data)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(data));
        }
        var logsEvent = LambdaHarness.Read<CloudWatchLogsEvent>(
            $$$"""{"awslogs":{"data":"{{{Convert.ToBase64String(compressed.ToArray())}}}"}}""");
        var logger = new TestLambdaLogger();
        Function.FunctionHandler(logsEvent, new TestLambdaContext { Logger = logger });
        return logger.Buffer.ToString();
    }
}
