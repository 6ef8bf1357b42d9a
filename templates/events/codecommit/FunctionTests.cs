using Amazon.Lambda.TestUtilities;
<%_ if (shared) { _%>
using Shared;
<%_ } _%>

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void LogsEachReferenceInTheSampleEvent()
    {
        var log = LambdaHarness.Log<CodeCommitEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("orders: refs/heads/main updated, commit 5c4ef1049f1d27deadbeeff313e0730018be182b", log);
        Assert.Contains("orders: refs/tags/v1.4.0 created, commit 5c4ef1049f1d27deadbeeff313e0730018be182b", log);
    }

    [Fact]
    public void LogsADeletedBranch()
    {
        var logger = new TestLambdaLogger();
        var deleted = LambdaHarness.Read<CodeCommitEvent>(
            """
            {"Records":[{"eventSourceARN":"arn:aws:codecommit:eu-west-1:123456789012:orders",
            "codecommit":{"references":[{"ref":"refs/heads/old","deleted":true}]}}]}
            """);

        Function.FunctionHandler(deleted, new TestLambdaContext { Logger = logger });

        Assert.Contains("orders: refs/heads/old deleted, commit none", logger.Buffer.ToString());
    }
}
