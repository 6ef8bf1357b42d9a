using System.Text.Json;
using Amazon.Lambda.KinesisAnalyticsEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsAResultForEachRowInTheSampleEvent()
    {
        var response = LambdaHarness.Invoke<KinesisAnalyticsOutputDeliveryEvent, KinesisAnalyticsOutputDeliveryResponse>(
            Function.FunctionHandler, "<%= name %>.json");

        using var json = JsonDocument.Parse(response);
        Assert.Collection(
            json.RootElement.GetProperty("records").EnumerateArray(),
            record => AssertRecord(record, "00000000000001", "Ok"),
            record => AssertRecord(record, "00000000000002", "DeliveryFailed"));
    }

    [Fact]
    public void LogsTheRow()
    {
        var logger = new TestLambdaLogger();
        var sample = LambdaHarness.ReadSample<KinesisAnalyticsOutputDeliveryEvent>("<%= name %>.json");

        Function.FunctionHandler(sample, new TestLambdaContext { Logger = logger });

        Assert.Contains("Average price of AMZN: 214", logger.Buffer.ToString());
    }

    private static void AssertRecord(JsonElement record, string id, string result)
    {
        Assert.EndsWith(id, record.GetProperty("recordId").GetString());
        Assert.Equal(result, record.GetProperty("result").GetString());
    }
}
