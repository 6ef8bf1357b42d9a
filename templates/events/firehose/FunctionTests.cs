using System.Text;
using System.Text.Json;
using Amazon.Lambda.KinesisFirehoseEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsAResultForEachRecordInTheSampleEvent()
    {
        var response = LambdaHarness.Invoke<KinesisFirehoseEvent, KinesisFirehoseResponse>(
            Function.FunctionHandler, "<%= name %>.json");

        using var json = JsonDocument.Parse(response);
        Assert.Collection(
            json.RootElement.GetProperty("records").EnumerateArray(),
            record => AssertRecord(record, "00000000000001", "Ok", """{"path":"/products/p-42","visitor":"v-7"}""" + "\n"),
            record => AssertRecord(record, "00000000000002", "Dropped", null),
            record => AssertRecord(record, "00000000000003", "ProcessingFailed", "this is not a page view"));
    }

    [Fact]
    public void ReportsDataThatIsNotBase64()
    {
        var response = LambdaHarness.InvokeJson<KinesisFirehoseEvent, KinesisFirehoseResponse>(
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
