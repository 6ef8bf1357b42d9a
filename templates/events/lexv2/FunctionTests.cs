using System.Text.Json;
using Amazon.Lambda.LexV2Events;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void FulfillsTheSampleEvent()
    {
        using var response = JsonDocument.Parse(
            LambdaHarness.Invoke<LexV2Event, LexV2Response>(Function.FunctionHandler, "<%= name %>.json"));

        var session = response.RootElement.GetProperty("sessionState");
        Assert.Equal("""{"type":"Close"}""", session.GetProperty("dialogAction").GetRawText());
        Assert.Equal("Fulfilled", session.GetProperty("intent").GetProperty("state").GetString());
        Assert.Equal("BookHotel", session.GetProperty("intent").GetProperty("name").GetString());
        Assert.Equal("""{"language":"en"}""", session.GetProperty("sessionAttributes").GetRawText());
        Assert.Equal(
            """[{"content":"Booked: 2 nights in Dublin.","contentType":"PlainText"}]""",
            response.RootElement.GetProperty("messages").GetRawText());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"shape":"Scalar","value":{"interpretedValue":"30"}}""")]
    public void DelegatesTheDialogToLex(string nights)
    {
        Assert.Equal(
            $$$$"""
            {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"name":"BookHotel","slots":{"Nights":{{{{nights}}}}},"state":"InProgress"}}}
            """,
            Validate(nights));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("31")]
    [InlineData("many")]
    public void AsksAgainForAnInvalidNumberOfNights(string nights)
    {
        var response = Validate($$$"""{"shape":"Scalar","value":{"interpretedValue":"{{{nights}}}"}}""");

        Assert.StartsWith(
            """{"sessionState":{"dialogAction":{"slotToElicit":"Nights","type":"ElicitSlot"},"intent":{"name":"BookHotel","slots":{"Nights":null},""",
            response);
        Assert.Contains("1 to 30 nights", response);
    }

    private static string Validate(string nights)
    {
        return LambdaHarness.InvokeJson<LexV2Event, LexV2Response>(
            Function.FunctionHandler,
            $$$$$"""
            {"invocationSource":"DialogCodeHook",
            "sessionState":{"intent":{"name":"BookHotel","state":"InProgress","slots":{"Nights":{{{{{nights}}}}}}}}}
            """);
    }
}
