using Amazon.Lambda.CloudWatchEvents.S3Events;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsADeleteMarker()
    {
        var log = LambdaHarness.Log<S3ObjectDeleteEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            "Information: reports/march 2026.csv in my-orders-bucket was hidden by a delete marker (DeleteObject)",
            log.TrimEnd());
    }

    [Fact]
    public void LogsAPermanentlyDeletedObject()
    {
        var logger = new TestLambdaLogger();
        var expired = LambdaHarness.Read<S3ObjectDeleteEvent>("""
            {
              "detail": {
                "bucket": { "name": "b" },
                "object": { "key": "old.csv" },
                "reason": "Lifecycle Expiration",
                "deletion-type": "Permanently Deleted"
              }
            }
            """);

        Function.FunctionHandler(expired, new TestLambdaContext { Logger = logger });

        Assert.Equal("Information: old.csv in b was permanently deleted (Lifecycle Expiration)", logger.Buffer.ToString().TrimEnd());
    }
}
