using System.Text;
using System.Text.Json;
using Amazon.Lambda.KinesisAnalyticsEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsAResultForEachRecordInTheSampleEvent()
    {
        var response = LambdaHarness.Invoke<KinesisAnalyticsStreamsInputPreprocessingEvent, KinesisAnalyticsInputPreprocessingResponse>(
            Function.FunctionHandler, "<%= name %>.json");

        using var json = JsonDocument.Parse(response);
        Assert.Collection(
            json.RootElement.GetProperty("records").EnumerateArray(),
            record => AssertRecord(record, "00000000000001", "Ok", """{"ticker":"AMZN","price":214.35}"""),
            record => AssertRecord(record, "00000000000002", "Dropped", null),
            record => AssertRecord(record, "00000000000003", "ProcessingFailed", "this is not a trade"));
    }

    [Fact]
    public void ReportsDataThatIsNotBase64()
    {
        var response = LambdaHarness.InvokeJson<KinesisAnalyticsStreamsInputPreprocessingEvent, KinesisAnalyticsInputPreprocessingResponse>(
            Function.FunctionHandler, """{"records":[{"recordId":"1","data":"?"}]}""");

        Assert.Equal("""{"records":[{"recordId":"1","result":"ProcessingFailed","data":"?"}]}""", response);
    }

    private static void AssertRecord(JsonElement record, string id, string result, string? data)
    {
        Assert.EndsWith(id, record.GetProperty("recordId").GetString());
        Assert.Equal(result, record.GetProperty("result").GetString());
        Assert.Equal(data, record.TryGetProperty("data", out var base64)
            ? Encoding.UTF8.GetString(base64.GetBytesFromBase64())
            : null);
    }
}
