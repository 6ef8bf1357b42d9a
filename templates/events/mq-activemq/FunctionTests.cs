using Amazon.Lambda.MQEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ProcessesTheOrderAfterAnInvalidMessage()
    {
        var log = LambdaHarness.Log<ActiveMQEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("Message ID:b-9bcfa592-423a-4942-879d-eb284b418fc8-1.mq.eu-west-1.amazonaws.com-37557-1234520418293-4:1:1:1:1 is not a valid order", log);
        Assert.Contains("Order o-1001 ", log);
        Assert.Contains("from orders", log);
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
            LambdaHarness.Read<ActiveMQEvent>($$"""{"messages":[{"messageID":"m-1","data":"{{data}}"}]}"""),
            new TestLambdaContext { Logger = logger });

        Assert.Contains("is not a valid order", logger.Buffer.ToString());
    }
}
