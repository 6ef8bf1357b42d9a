using Amazon.Lambda.CloudWatchEvents.TranscribeEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsACompletedJob()
    {
        var log = LambdaHarness.Log<TranscribeJobStateChangeEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("Information: Transcription job interview-42 is COMPLETED", log.TrimEnd());
    }

    [Fact]
    public void LogsWhyAJobFailed()
    {
        var logger = new TestLambdaLogger();
        var failed = LambdaHarness.Read<TranscribeJobStateChangeEvent>("""
            {
              "detail": {
                "TranscriptionJobName": "interview-43",
                "TranscriptionJobStatus": "FAILED",
                "FailureReason": "The media format is not the detected one."
              }
            }
            """);

        Function.FunctionHandler(failed, new TestLambdaContext { Logger = logger });

        Assert.Equal(
            "Error: Transcription job interview-43 failed: The media format is not the detected one.",
            logger.Buffer.ToString().TrimEnd());
    }
}
