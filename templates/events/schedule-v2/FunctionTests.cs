<%_ if (shared) { _%>
using Shared;

<%_ } _%>
namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void DerivesTheCutoffFromTheScheduledTime()
    {
        var log = LambdaHarness.Log<SchedulerInput>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("Information: Carts last updated before 2026-02-10 06:00:00Z have expired", log.TrimEnd());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"scheduleArn":"<aws.scheduler.schedule-arn>","scheduledTime":"<aws.scheduler.scheduled-time>"}""")]
    public void ThrowsIfTheTimeIsMissing(string json)
    {
        Assert.ThrowsAny<Exception>(() => LambdaHarness.Read<SchedulerInput>(json));
    }
}
