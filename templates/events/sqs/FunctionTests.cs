using Amazon.Lambda.SQSEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsOnlyTheMessageThatFailed()
    {
        var response = LambdaHarness.Invoke<SQSEvent, SQSBatchResponse>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"2e1424d4-f796-459a-8184-9c92662be6da"}]}""", response);
    }
}
