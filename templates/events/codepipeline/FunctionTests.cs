using Amazon.Lambda.TestUtilities;
<%_ if (shared) { _%>
using Shared;
<%_ } _%>

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void RunsTheJobInTheSampleEvent()
    {
        var log = LambdaHarness.Log<CodePipelineEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("Deploying BuildOutput from s3://orders-artifacts/orders/BuildOutp/x7Qp2Lk to staging", log);
        Assert.Contains("Job c968ef10-6415-4127-80b1-42502218a8c7 succeeded", log);
        Assert.DoesNotContain("example-secret-access-key", log);
    }

    [Fact]
    public void FailsAJobWithoutUserParameters()
    {
        var logger = new TestLambdaLogger();
        var job = LambdaHarness.Read<CodePipelineEvent>(
            """{"CodePipeline.job":{"id":"job-2","data":{"actionConfiguration":{"configuration":{"FunctionName":"orders"}}}}}""");

        Function.FunctionHandler(job, new TestLambdaContext { Logger = logger });

        Assert.Contains("Job job-2 failed: The action has no UserParameters.", logger.Buffer.ToString());
    }
}
