using Amazon.Lambda.CloudWatchEvents.S3Events;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsWhenTheRestoredCopyExpires()
    {
        var log = LambdaHarness.Log<S3ObjectRestoreEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            "Information: reports/march 2021.csv in my-orders-bucket was restored from GLACIER until 2026-03-19T00:00:00Z",
            log.TrimEnd());
    }
}
