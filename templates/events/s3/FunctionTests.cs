using Amazon.Lambda.S3Events;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheObjectInTheSampleEvent()
    {
        var log = LambdaHarness.Log<S3Event>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("ObjectCreated:Put: invoices/March 2026 (1).pdf in orders-123456789012, 48213 bytes", log);
    }

    [Fact]
    public void IgnoresATestEventWithoutRecords()
    {
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(
            LambdaHarness.Read<S3Event>("""{"Service":"Amazon S3","Event":"s3:TestEvent"}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Empty(logger.Buffer.ToString());
    }
}
