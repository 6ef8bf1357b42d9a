using Amazon.Lambda.CloudWatchEvents.ECSEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    private const string Arn = "arn:aws:ecs:eu-west-1:123456789012:task/orders/c13b4cb40f1f4fe4a2971f76ae5a47ad";

    [Fact]
    public void LogsOnlyTheContainerThatFailed()
    {
        var log = LambdaHarness.Log<ECSTaskStateChangeEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains($"Information: Task {Arn} of service:web stopped: Essential container in task exited", log);
        Assert.Contains("Error: Container web exited with code 137: OutOfMemoryError: Container killed due to memory usage", log);
        Assert.DoesNotContain("Container proxy", log);
    }

    [Fact]
    public void LogsAContainerThatNeverStarted()
    {
        Assert.Contains("Error: Container web exited with code 0: CannotPullContainerError", GetLog("""
            {
              "detail": {
                "lastStatus": "STOPPED",
                "containers": [{ "name": "web", "reason": "CannotPullContainerError" }]
              }
            }
            """));
    }

    [Theory]
    [InlineData("""{"detail":{"taskArn":"t","lastStatus":"RUNNING"}}""", "Information: Task t is RUNNING")]
    [InlineData(
        """{"detail":{"taskArn":"t","lastStatus":"STOPPED","group":"g","stoppedReason":"r"}}""",
        "Information: Task t of g stopped: r")]
    public void HandlesATaskWithoutContainers(string json, string expected)
    {
        Assert.Equal(expected, GetLog(json));
    }

    private static string GetLog(string json)
    {
        var logger = new TestLambdaLogger();
        Function.FunctionHandler(
            LambdaHarness.Read<ECSTaskStateChangeEvent>(json), new TestLambdaContext { Logger = logger });
        return logger.Buffer.ToString().TrimEnd();
    }
}
