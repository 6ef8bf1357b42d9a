using Amazon.Lambda.CloudWatchEvents.TranslateEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsACompletedJob()
    {
        var log = LambdaHarness.Log<TranslateTextTranslationJobStateChangeEvent>(
            Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("Information: Translation job 8ce682a1-9be8-4f2c-875c-f8ae2fe1b015 is COMPLETED", log.TrimEnd());
    }

    [Theory]
    [InlineData("FAILED", "Error: Translation job j failed")]
    [InlineData("COMPLETED_WITH_ERROR", "Warning: Translation job j did not translate all documents")]
    public void LogsAJobThatFailedOrHadErrors(string status, string expected)
    {
        var logger = new TestLambdaLogger();
        var jobEvent = LambdaHarness.Read<TranslateTextTranslationJobStateChangeEvent>(
            $$"""{ "detail": { "jobId": "j", "jobStatus": "{{status}}" } }""");

        Function.FunctionHandler(jobEvent, new TestLambdaContext { Logger = logger });

        Assert.Equal(expected, logger.Buffer.ToString().TrimEnd());
    }
}
