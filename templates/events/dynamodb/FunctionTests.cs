using Amazon.Lambda.DynamoDBEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void StopsAtTheChangeThatFailed()
    {
        var response = LambdaHarness.Invoke<DynamoDBEvent, StreamsEventResponse>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"4421584500000000017450439093"}]}""", response);
    }

    [Fact]
    public void TakesTheChangesInOrder()
    {
        var logger = new TestLambdaLogger();
        var sample = LambdaHarness.ReadSample<DynamoDBEvent>("<%= name %>.json");

        Function.FunctionHandler(sample, new TestLambdaContext { Logger = logger });

        var log = logger.Buffer.ToString();
        Assert.Contains("Order o-1001 is new, over 250", log);
        Assert.Contains("Order o-1001 went from 250 to 329", log);
        Assert.DoesNotContain("o-1000 is gone", log);
    }

    [Fact]
    public void TakesARemovedItem()
    {
        var response = LambdaHarness.InvokeJson<DynamoDBEvent, StreamsEventResponse>(Function.FunctionHandler, """
            {
              "Records": [
                {
                  "eventName": "REMOVE",
                  "dynamodb": { "Keys": { "id": { "S": "o-1" } }, "OldImage": { "id": { "S": "o-1" } }, "SequenceNumber": "1" }
                }
              ]
            }
            """);

        Assert.Equal("""{"batchItemFailures":[]}""", response);
    }
}
