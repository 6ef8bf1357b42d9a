using Amazon.Lambda.ConnectEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void FindsTheOrderInTheSampleEvent()
    {
        var response = LambdaHarness.Invoke<ContactFlowEvent, Dictionary<string, string>>(
            Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"found":"true","orderId":"o-1001","status":"on its way"}""", response);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"orderId":""}""")]
    public void FindsNoOrderWithoutAnId(string parameters)
    {
        var response = LambdaHarness.InvokeJson<ContactFlowEvent, Dictionary<string, string>>(
            Function.FunctionHandler, $$$"""{"Details":{"ContactData":{"ContactId":"c-1"},"Parameters":{{{parameters}}}}}""");

        Assert.Equal("""{"found":"false"}""", response);
    }
}
