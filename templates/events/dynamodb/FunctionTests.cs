using Amazon.Lambda.DynamoDBEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsTheFirstChangeThatFailed()
    {
        var response = LambdaHarness.Invoke<DynamoDBEvent, StreamsEventResponse>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"4421584500000000017450439093"}]}""", response);
    }

    [Fact]
    public void StopsAfterTheChangeThatFailed()
    {
        var logger = new TestLambdaLogger();
        var sample = LambdaHarness.ReadSample<DynamoDBEvent>("<%= name %>.json");

        Function.FunctionHandler(sample, new TestLambdaContext { Logger = logger });

        var log = logger.Buffer.ToString();
        Assert.Contains("Order o-1001 added: total 250", log);
        Assert.Contains("Order o-1001 changed: total from 250 to 329", log);
        Assert.DoesNotContain("o-1000 removed", log);
    }

    [Fact]
    public void ProcessesARemovedItem()
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
