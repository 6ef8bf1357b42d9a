using Amazon.Lambda.CloudWatchEvents.S3Events;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheObjectInTheSampleEvent()
    {
        var log = LambdaHarness.Log<S3ObjectCreateEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            "Information: reports/march 2026+final.csv in my-orders-bucket has 1024 bytes (PutObject)", log.TrimEnd());
    }

    [Fact]
    public void SkipsAnEmptyObject()
    {
        var logger = new TestLambdaLogger();
        var folder = LambdaHarness.Read<S3ObjectCreateEvent>(
            """{"detail":{"bucket":{"name":"b"},"object":{"key":"reports/","size":0},"reason":"PutObject"}}""");

        Function.FunctionHandler(folder, new TestLambdaContext { Logger = logger });

        Assert.Equal("Warning: reports/ in b is empty", logger.Buffer.ToString().TrimEnd());
    }
}
