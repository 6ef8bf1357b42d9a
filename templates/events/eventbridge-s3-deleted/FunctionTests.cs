using Amazon.Lambda.CloudWatchEvents.S3Events;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void TellsOfADeleteMarker()
    {
        var log = LambdaHarness.Log<S3ObjectDeleteEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            "Information: reports/march 2026.csv in my-orders-bucket is hidden by a delete marker, by DeleteObject",
            log.TrimEnd());
    }

    [Fact]
    public void TellsOfAnObjectThatIsGone()
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

        Assert.Equal("Information: old.csv in b is gone, by Lifecycle Expiration", logger.Buffer.ToString().TrimEnd());
    }
}
