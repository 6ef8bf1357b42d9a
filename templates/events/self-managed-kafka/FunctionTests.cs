using Amazon.Lambda.KafkaEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsTheRecordsInTheSampleEvent()
    {
        var log = LambdaHarness.Log<KafkaEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("Record orders-0@15 is not a valid order", log);
        Assert.Contains("Record orders-0@16: order o-1001 ", log);
        Assert.Contains("Record orders-0@17 deletes order o-0999", log);
    }

    [Fact]
    public void ProcessesEveryPartition()
    {
        var logger = new TestLambdaLogger();

        Function.FunctionHandler(
            LambdaHarness.Read<KafkaEvent>("""
                {
                  "records": {
                    "orders-0": [{ "topic": "orders", "partition": 0, "offset": 1, "key": "YQ==" }],
                    "orders-1": [{ "topic": "orders", "partition": 1, "offset": 2 }]
                  }
                }
                """),
            new TestLambdaContext { Logger = logger });

        Assert.Contains("Record orders-0@1 deletes order a", logger.Buffer.ToString());
        Assert.Contains("Record orders-1@2 deletes order", logger.Buffer.ToString());
    }
}
