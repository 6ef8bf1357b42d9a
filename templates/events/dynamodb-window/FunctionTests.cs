using Amazon.Lambda.DynamoDBEvents;
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
        var response = LambdaHarness.Invoke<DynamoDBTimeWindowEvent, TimeWindowResponse>(
            Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"state":{"orders":"3","total":"578.80"},"batchItemFailures":[]}""", response);
    }

    [Fact]
    public void StartsAWindowAndReturnsTheChangeThatFailed()
    {
        var response = LambdaHarness.InvokeJson<DynamoDBTimeWindowEvent, TimeWindowResponse>(Function.FunctionHandler, """
            {
              "Records": [
                { "eventName": "INSERT", "dynamodb": { "NewImage": { "total": { "N": "12.5" } }, "SequenceNumber": "1" } },
                { "eventName": "INSERT", "dynamodb": { "NewImage": {}, "SequenceNumber": "2" } },
                { "eventName": "INSERT", "dynamodb": { "NewImage": { "total": { "N": "1" } }, "SequenceNumber": "3" } }
              ],
              "state": {}
            }
            """);

        Assert.Equal(
            """{"state":{"orders":"1","total":"12.5"},"batchItemFailures":[{"itemIdentifier":"2"}]}""", response);
    }

    [Fact]
    public void LogsTheResultAtTheEndOfTheWindow()
    {
        var logger = new TestLambdaLogger();
        var finalEvent = LambdaHarness.Read<DynamoDBTimeWindowEvent>("""
            {
              "Records": [],
              "window": { "start": "2026-03-12T19:00:00Z", "end": "2026-03-12T19:01:00Z" },
              "state": { "orders": "3", "total": "580" },
              "shardId": "shardId-1",
              "isFinalInvokeForWindow": true
            }
            """);

        Function.FunctionHandler(finalEvent, new TestLambdaContext { Logger = logger });

        Assert.Contains("shardId-1 until 2026-03-12 19:01:00Z: 3 orders, total 580", logger.Buffer.ToString());
    }
}
