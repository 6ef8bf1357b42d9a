using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.TestUtilities;
<%_ if (shared) { _%>
using Shared;
<%_ } _%>

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheOrderInTheSampleEvent()
    {
        var log = LambdaHarness.Log<CloudWatchEvent<OrderPlaced>>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("Information: Order o-1001 with a total of 250 was placed at 2026-03-12 06:00:00Z", log.TrimEnd());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"detail":null}""")]
    [InlineData("""{"detail":{"orderId":"o-1001"}}""")]
    public void ThrowsIfTheOrderIsMissing(string json)
    {
        Assert.ThrowsAny<Exception>(() =>
            Function.FunctionHandler(LambdaHarness.Read<CloudWatchEvent<OrderPlaced>>(json), new TestLambdaContext()));
    }
}
