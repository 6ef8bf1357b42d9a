using Amazon.Lambda.SQSEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    private readonly TestLambdaLogger logger = new();

    [Fact]
    public async Task ReturnsTheMessageThatFailedAndTheLaterOnesOfItsGroup()
    {
        var response = await InvokeAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"2e1424d4-f796-459a-8184-9c92662be6da"},{"itemIdentifier":"7c9f0a36-5d5c-4a44-9d3b-1c7f8d0e2b61"}]}""", response);
    }

    [Fact]
    public async Task GoesOnWithTheOtherGroups()
    {
        await InvokeAsync(TimeSpan.FromMinutes(1));

        var log = logger.Buffer.ToString();
        Assert.Contains("Order o-1001 placed", log);
        Assert.Contains("Order o-2001 placed", log);
        Assert.DoesNotContain("o-1003", log);
    }

    [Fact]
    public async Task ReturnsAllMessagesIfThereIsNoTimeLeft()
    {
        var response = await InvokeAsync(TimeSpan.Zero);

        Assert.Equal(4, response.Split("itemIdentifier").Length - 1);
    }

    private async Task<string> InvokeAsync(TimeSpan remainingTime)
    {
        var context = new TestLambdaContext { Logger = logger, RemainingTime = remainingTime };
        return LambdaHarness.Write(await Function.FunctionHandler(LambdaHarness.ReadSample<SQSEvent>("<%= name %>.json"), context));
    }
}
