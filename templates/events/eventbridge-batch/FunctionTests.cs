using Amazon.Lambda.CloudWatchEvents.BatchEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsWhyTheJobFailed()
    {
        var log = LambdaHarness.Log<BatchJobStateChangeEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            "Error: Job nightly-report failed: Essential container in task exited "
            + "(attempts: 1, log stream: nightly-report/default/8f4b1c0d9e7a4b6c8d2f1a3b5c7d9e0f)",
            log.TrimEnd());
    }

    [Theory]
    [InlineData(
        """{"detail":{"jobName":"j","status":"SUCCEEDED","startedAt":1773295140000,"stoppedAt":1773295190000}}""",
        "Information: Job j took 50 s")]
    [InlineData(
        """{"detail":{"jobName":"j","status":"FAILED","statusReason":"Terminated"}}""",
        "Error: Job j failed: Terminated (attempts: 0, log stream: unknown)")]
    [InlineData("""{"detail":{"jobName":"j","status":"RUNNING"}}""", "Information: Job j is RUNNING")]
    public void HandlesEveryState(string json, string expected)
    {
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(
            LambdaHarness.Read<BatchJobStateChangeEvent>(json), new TestLambdaContext { Logger = logger });

        Assert.Equal(expected, logger.Buffer.ToString().TrimEnd());
    }
}
