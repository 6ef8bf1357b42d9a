using Amazon.Lambda.KinesisEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsTheFirstRecordThatFailed()
    {
        var response = LambdaHarness.Invoke<KinesisEvent, StreamsEventResponse>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":"49590338271490256608559692538361571095921575989136588899"}]}""",
            response);
    }

    [Fact]
    public void StopsAfterTheRecordThatFailed()
    {
        var logger = new TestLambdaLogger();
        var sample = LambdaHarness.ReadSample<KinesisEvent>("<%= name %>.json");

        Function.FunctionHandler(sample, new TestLambdaContext { Logger = logger });

        var log = logger.Buffer.ToString();
        Assert.Contains("Sensor s-1 at 2026-03-12 19:03:58Z: 21 °C", log);
        Assert.DoesNotContain("Sensor s-3", log);
    }
}
