<%_ if (shared) { _%>
using Shared;

<%_ } _%>
using Amazon.Lambda.CognitoEvents;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void TrimsTheValuesInTheSampleEvent()
    {
        var dataset = LambdaHarness.Invoke<CognitoEvent, SyncedDataset>(Function.FunctionHandler, "<%= name %>.json");

        Assert.StartsWith("""{"version":2,"eventType":"SyncTrigger","region":"eu-west-1",""", dataset);
        Assert.EndsWith(
            """
            "datasetName":"preferences","datasetRecords":{"language":{"oldValue":"en","newValue":"de","op":"replace"},"theme":{"oldValue":"dark","op":"remove"}}}
            """,
            dataset);
    }

    [Fact]
    public void HandlesAnEventWithoutRecords()
    {
        var dataset = LambdaHarness.InvokeJson<CognitoEvent, SyncedDataset>(
            Function.FunctionHandler, """{"datasetName":"preferences","datasetRecords":null}""");

        Assert.Contains("\"datasetRecords\":{}", dataset);
    }
}
