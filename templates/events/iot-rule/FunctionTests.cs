using Amazon.Lambda.TestUtilities;
<%_ if (shared) { _%>
using Shared;
<%_ } _%>

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheSampleEvent()
    {
        var log = LambdaHarness.Log<IotMessage>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("devices/d-42/telemetry at 2026-03-12T19:03:58.4320000+00:00", log);
        Assert.DoesNotContain("exceeds 80", log);
    }

    [Fact]
    public void LogsAWarningAbove80Degrees()
    {
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(
            LambdaHarness.Read<IotMessage>("""{"temperature":81,"topic":"devices/d-42/telemetry","receivedAt":0}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Contains("devices/d-42/telemetry exceeds 80 degrees: 81", logger.Buffer.ToString());
    }
}
