using System.Text.Json;
using Amazon.Lambda.SNSEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheLocationOfTheEmailInTheSampleEvent()
    {
        var log = LambdaHarness.Log<SNSEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("Email inbox/6n4thuhcbhpfiuf25gshf70rss364fuejrvmqko1 in emails-123456789012 from jane@example.com: Walnut desk", log);
    }

    [Theory]
    [InlineData("spamVerdict")]
    [InlineData("virusVerdict")]
    public void RejectsSpamAndViruses(string verdict)
    {
        var snsEvent = LambdaHarness.ReadSample<SNSEvent>("<%= name %>.json");
        var message = snsEvent.Records[0].Sns;
        message.Message = message.Message.Replace($"\"{verdict}\":{{\"status\":\"PASS\"", $"\"{verdict}\":{{\"status\":\"FAIL\"");
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(snsEvent, new TestLambdaContext { Logger = logger });

        Assert.Contains("rejected: spam or virus", logger.Buffer.ToString());
        Assert.DoesNotContain("Walnut desk", logger.Buffer.ToString());
    }

    [Fact]
    public void ThrowsIfTheMessageIsNotANotification()
    {
        var snsEvent = LambdaHarness.Read<SNSEvent>("""{"Records":[{"Sns":{"MessageId":"m-1","Message":"{}"}}]}""");

        Assert.ThrowsAny<JsonException>(() => Function.FunctionHandler(snsEvent, new TestLambdaContext()));
    }
}
