using Amazon.Lambda.CloudWatchEvents.ECSEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheRemainingCapacity()
    {
        var log = LambdaHarness.Log<ECSContainerInstanceStateChangeEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            "Information: i-0f3a8506b1c2d3e4f is ACTIVE, with 1988 CPU units and 767 MiB of memory remaining", log.TrimEnd());
    }

    [Theory]
    [InlineData("true", "Information: i-1 is DRAINING, with 0 CPU units and 0 MiB of memory remaining")]
    [InlineData("false", "Warning: i-1 is DRAINING, but its agent is not connected")]
    public void HandlesAnInstanceWithoutResources(string connected, string expected)
    {
        var logger = new TestLambdaLogger();
        var instanceEvent = LambdaHarness.Read<ECSContainerInstanceStateChangeEvent>(
            $$"""{"detail":{"ec2InstanceId":"i-1","status":"DRAINING","agentConnected":{{connected}} } }""");

        Function.FunctionHandler(instanceEvent, new TestLambdaContext { Logger = logger });

        Assert.Equal(expected, logger.Buffer.ToString().TrimEnd());
    }
}
