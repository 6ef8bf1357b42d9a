using Amazon.Lambda.MQEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReadsTheOrderAfterTheMessageThatIsNone()
    {
        var log = LambdaHarness.Log<RabbitMQEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("A message of orders::/ is no order", log);
        Assert.Contains("Order o-1001 ", log);
        Assert.Contains("from orders::/", log);
    }

    [Theory]
    [InlineData("no base64")]
    [InlineData("")]
    [InlineData("bnVsbA==")] // null
    [InlineData("e30=")] // {}
    public void TellsOfDataThatIsNoOrder(string data)
    {
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(
            LambdaHarness.Read<RabbitMQEvent>($$$"""{"rmqMessagesByQueue":{"orders::/":[{"data":"{{{data}}}"}]}}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Contains("is no order", logger.Buffer.ToString());
    }
}
