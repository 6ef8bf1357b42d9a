using Amazon.Lambda.CloudWatchEvents.ScheduledEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void DerivesTheCutoffFromTheScheduledTime()
    {
        var log = LambdaHarness.Log<ScheduledEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("Information: Carts last updated before 2026-02-10 06:00:00Z have expired", log.TrimEnd());
    }

    [Fact]
    public void ThrowsIfTheTimeIsMissing()
    {
        Assert.ThrowsAny<Exception>(
            () => Function.FunctionHandler(LambdaHarness.Read<ScheduledEvent>("{}"), new TestLambdaContext()));
    }
}
