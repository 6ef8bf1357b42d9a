<%_ if (shared) { _%>
using Shared;

<%_ } _%>
namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void TellsForWhichTimeItWasCalled()
    {
        var log = LambdaHarness.Log<SchedulerInput>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            "Information: Called for 2026-03-12 06:00:00Z by arn:aws:scheduler:eu-west-1:123456789012:schedule/default/my-schedule",
            log.TrimEnd());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"scheduleArn":"<aws.scheduler.schedule-arn>","scheduledTime":"<aws.scheduler.scheduled-time>"}""")]
    public void FailsWithoutATime(string json)
    {
        Assert.ThrowsAny<Exception>(() => LambdaHarness.Read<SchedulerInput>(json));
    }
}
