using Amazon.Lambda.LexEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void FulfillsTheSampleEvent()
    {
        var response = LambdaHarness.Invoke<LexEvent, LexResponse>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            """{"sessionAttributes":{"language":"en"},"dialogAction":{"type":"Close",""" +
            """
            "fulfillmentState":"Fulfilled","message":{"contentType":"PlainText","content":"Booked: 2 nights in Dublin."}}}
            """,
            response);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"30\"")]
    public void DelegatesTheDialogToLex(string nights)
    {
        Assert.Equal($$$$"""{"dialogAction":{"type":"Delegate","slots":{"Nights":{{{{nights}}}}}}}""", Validate(nights));
    }

    [Theory]
    [InlineData("\"0\"")]
    [InlineData("\"31\"")]
    [InlineData("\"many\"")]
    public void AsksAgainForAnInvalidNumberOfNights(string nights)
    {
        var response = Validate(nights);

        Assert.Contains("1 to 30 nights", response);
        Assert.EndsWith(""","intentName":"BookHotel","slots":{"Nights":null},"slotToElicit":"Nights"}}""", response);
    }

    private static string Validate(string nights)
    {
        return LambdaHarness.InvokeJson<LexEvent, LexResponse>(
            Function.FunctionHandler,
            $$$$"""{"invocationSource":"DialogCodeHook","currentIntent":{"name":"BookHotel","slots":{"Nights":{{{{nights}}}}}}}""");
    }
}
