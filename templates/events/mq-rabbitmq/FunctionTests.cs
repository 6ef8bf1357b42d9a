using Amazon.Lambda.MQEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ProcessesTheOrderAfterAnInvalidMessage()
    {
        var log = LambdaHarness.Log<RabbitMQEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("A message from orders::/ is not a valid order", log);
        Assert.Contains("Order o-1001 ", log);
        Assert.Contains("from orders::/", log);
    }

    [Theory]
    [InlineData("not base64")]
    [InlineData("")]
    [InlineData("bnVsbA==")] // null
    [InlineData("e30=")] // {}
    public void LogsAnErrorIfTheDataIsNotAnOrder(string data)
    {
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(
            LambdaHarness.Read<RabbitMQEvent>($$$"""{"rmqMessagesByQueue":{"orders::/":[{"data":"{{{data}}}"}]}}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Contains("is not a valid order", logger.Buffer.ToString());
    }
}
