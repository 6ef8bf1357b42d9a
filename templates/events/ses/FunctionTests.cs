using Amazon.Lambda.SimpleEmailEvents;
using Amazon.Lambda.SimpleEmailEvents.Actions;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheSubjectOfTheSampleEvent()
    {
        var log = LambdaHarness.Log<SimpleEmailEvent<LambdaReceiptAction>>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("from jane@example.com: Walnut desk", log);
    }

    [Theory]
    [InlineData("FAIL", "PASS")]
    [InlineData("PASS", "FAIL")]
    public void RejectsSpamAndViruses(string spam, string virus)
    {
        var emailEvent = LambdaHarness.ReadSample<SimpleEmailEvent<LambdaReceiptAction>>("<%= name %>.json");
        emailEvent.Records[0].Ses.Receipt.SpamVerdict.Status = spam;
        emailEvent.Records[0].Ses.Receipt.VirusVerdict.Status = virus;
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(emailEvent, new TestLambdaContext { Logger = logger });

        Assert.Contains("rejected: spam or virus", logger.Buffer.ToString());
        Assert.DoesNotContain("Walnut desk", logger.Buffer.ToString());
    }
}
