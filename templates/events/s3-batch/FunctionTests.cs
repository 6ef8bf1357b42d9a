<%_ if (shared) { _%>
using Shared;

<%_ } _%>
namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsAResultForTheSampleEvent()
    {
        var response = LambdaHarness.Invoke<S3BatchEvent, S3BatchResponse>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal(
            """{"invocationSchemaVersion":"1.0","treatMissingKeysAs":"PermanentFailure","invocationId":"aW52b2NhdGlvbi0x","results":[{"taskId":"dGFzay0x","resultCode":"Succeeded","resultString":"invoices/March 2026 (1).pdf"}]}""",
            response);
    }

    [Fact]
    public void ReturnsTheTaskThatFailed()
    {
        var response = LambdaHarness.InvokeJson<S3BatchEvent, S3BatchResponse>(Function.FunctionHandler, """
            {
              "invocationSchemaVersion": "2.0",
              "invocationId": "i-1",
              "job": { "id": "j-1", "userArguments": { "size": "small" } },
              "tasks": [{ "taskId": "t-1", "s3Key": "a" }, { "taskId": "t-2", "s3Key": "b", "s3Bucket": "orders" }]
            }
            """);

        Assert.Contains("""{"taskId":"t-1","resultCode":"PermanentFailure",""", response);
        Assert.Contains("""{"taskId":"t-2","resultCode":"Succeeded",""", response);
    }
}
