<%_ if (shared) { _%>
using Shared;

<%_ } _%>
namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsTheStatusOfTheOrderInTheSampleEvent()
    {
        var response = LambdaHarness.Invoke<AlexaRequest, AlexaResponse>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            """{"version":"1.0","response":{"outputSpeech":{"type":"PlainText","text":"Order 1001 is on its way."}""" +
            ""","shouldEndSession":true}}""",
            response);
    }

    [Theory]
    [InlineData("""{"type":"LaunchRequest"}""", "Welcome.")]
    [InlineData("""{"type":"IntentRequest","intent":{"name":"TrackOrder","slots":{"OrderNumber":{"name":"OrderNumber"}}}}""", "Tell me")]
    [InlineData("""{"type":"IntentRequest","intent":{"name":"AMAZON.HelpIntent"}}""", "Tell me")]
    [InlineData("""{"type":"IntentRequest","intent":{"name":"AMAZON.FallbackIntent"}}""", "I didn't understand")]
    public void AsksForTheOrderNumber(string request, string text)
    {
        var response = Handle(request);

        Assert.StartsWith($$$"""{"version":"1.0","response":{"outputSpeech":{"type":"PlainText","text":"{{{text}}}""", response);
        Assert.Contains(""","reprompt":{"outputSpeech":{""", response);
        Assert.EndsWith(""","shouldEndSession":false}}""", response);
    }

    [Fact]
    public void ReturnsAnEmptyResponseAfterTheSessionEnds()
    {
        Assert.Equal(
            """{"version":"1.0","response":{}}""", Handle("""{"type":"SessionEndedRequest","reason":"USER_INITIATED"}"""));
    }

    private static string Handle(string request)
    {
        return LambdaHarness.InvokeJson<AlexaRequest, AlexaResponse>(
            Function.FunctionHandler, $$"""{"version":"1.0","request":{{request}}}""");
    }
}
