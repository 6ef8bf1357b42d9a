using System.Text.Json;
using Amazon.Lambda.SNSEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheOrderInTheSampleEvent()
    {
        var log = LambdaHarness.Log<SNSEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("Order o-1001 ", log);
    }

    [Theory]
    [InlineData("this is not an order")]
    [InlineData("null")]
    [InlineData("{}")]
    public void ThrowsIfTheMessageIsNotAnOrder(string message)
    {
        var snsEvent = LambdaHarness.Read<SNSEvent>($$$"""{"Records":[{"Sns":{"MessageId":"m-1","Message":"{{{message}}}"}}]}""");

        Assert.ThrowsAny<JsonException>(() => Function.FunctionHandler(snsEvent, new TestLambdaContext()));
    }
}
