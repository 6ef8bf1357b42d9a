using Amazon.Lambda.CloudWatchEvents.ScheduledEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void TellsForWhichTimeItWasCalled()
    {
        var log = LambdaHarness.Log<ScheduledEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            "Information: Called for 2026-03-12 06:00:00Z by arn:aws:events:eu-west-1:123456789012:rule/my-schedule",
            log.TrimEnd());
    }

    [Fact]
    public void TakesAnEventOfNoRule()
    {
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(
            LambdaHarness.Read<ScheduledEvent>("""{"time":"2026-03-12T06:00:00Z"}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Equal("Information: Called for 2026-03-12 06:00:00Z by a rule", logger.Buffer.ToString().TrimEnd());
    }
}
