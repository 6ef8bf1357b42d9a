using Amazon.Lambda.KinesisEvents;
using Amazon.Lambda.TestUtilities;
<%_ if (shared) { _%>
using Shared;
<%_ } _%>

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void AddsTheSampleEventToTheState()
    {
        var response = LambdaHarness.Invoke<KinesisTimeWindowEvent, TimeWindowResponse>(
            Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"state":{"readings":"4","sum":"83.5"},"batchItemFailures":[]}""", response);
    }

    [Fact]
    public void StartsAWindowAndReturnsTheRecordThatFailed()
    {
        // The data is a reading of 20 °C, an empty object, and the reading again.
        var response = LambdaHarness.InvokeJson<KinesisTimeWindowEvent, TimeWindowResponse>(Function.FunctionHandler, """
            {
              "Records": [
                { "kinesis": { "data": "eyJzZW5zb3JJZCI6InMtMSIsImNlbHNpdXMiOjIwfQ==", "sequenceNumber": "1" } },
                { "kinesis": { "data": "e30=", "sequenceNumber": "2" } },
                { "kinesis": { "data": "eyJzZW5zb3JJZCI6InMtMSIsImNlbHNpdXMiOjIwfQ==", "sequenceNumber": "3" } }
              ],
              "state": {}
            }
            """);

        Assert.Equal(
            """{"state":{"readings":"1","sum":"20"},"batchItemFailures":[{"itemIdentifier":"2"}]}""", response);
    }

    [Fact]
    public void LogsTheAverageAtTheEndOfTheWindow()
    {
        var log = LogFinalEvent("""{ "readings": "4", "sum": "84" }""");

        Assert.Contains("shardId-1 until 2026-03-12 19:01:00Z: average 21 °C", log);
    }

    [Fact]
    public void LogsNothingForAnEmptyWindow()
    {
        Assert.Equal("", LogFinalEvent("{}"));
    }

    private static string LogFinalEvent(string state)
    {
        var logger = new TestLambdaLogger();
        var finalEvent = LambdaHarness.Read<KinesisTimeWindowEvent>($$"""
            {
              "Records": [],
              "window": { "start": "2026-03-12T19:00:00Z", "end": "2026-03-12T19:01:00Z" },
              "state": {{state}},
              "shardId": "shardId-1",
              "isFinalInvokeForWindow": true
            }
            """);
        Function.FunctionHandler(finalEvent, new TestLambdaContext { Logger = logger });
        return logger.Buffer.ToString();
    }
}
