using Amazon.Lambda.TestUtilities;
<%_ if (shared) { _%>
using Shared;
<%_ } _%>

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheChangesInTheSampleEvent()
    {
        var log = LambdaHarness.Log<DocumentDbEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("insert in shop.orders: ", log);
        Assert.Contains("Order o-1001", log);
        Assert.Contains("delete in shop.orders: ", log);
    }

    [Fact]
    public void LogsAnUpdateOfADeletedDocument()
    {
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(
            LambdaHarness.Read<DocumentDbEvent>("""
                {"events":[{"event":{"operationType":"update","fullDocument":null}},{"event":{"operationType":"invalidate"}}]}
                """),
            new TestLambdaContext { Logger = logger });

        Assert.Contains("update in", logger.Buffer.ToString());
        Assert.Contains("invalidate in", logger.Buffer.ToString());
        Assert.DoesNotContain("Order", logger.Buffer.ToString());
    }
}
