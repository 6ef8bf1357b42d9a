using Amazon.Lambda.ConfigEvents;
using Amazon.Lambda.TestUtilities;

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReportsTheSampleResourceAsCompliant()
    {
        var log = LambdaHarness.Log<ConfigEvent>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Contains("AWS::EC2::Instance i-0123456789abcdef0 is COMPLIANT", log);
    }

    [Theory]
    [InlineData("OK", "Team", false, "NON_COMPLIANT")]
    [InlineData("ResourceDiscovered", "Owner", false, "COMPLIANT")]
    [InlineData("ResourceDeleted", "Team", false, "NOT_APPLICABLE")]
    [InlineData("OK", "Team", true, "NOT_APPLICABLE")]
    public void EvaluatesTheTagsOfAResource(string status, string tag, bool leftScope, string compliance)
    {
        var log = GetLog(
            $$$$"""
            {"messageType":"ConfigurationItemChangeNotification","configurationItem":{"resourceType":"AWS::EC2::Instance",
            "resourceId":"i-1","configurationItemStatus":"{{{{status}}}}",
            "configurationItemCaptureTime":"2026-03-12T19:03:58.432Z","tags":{"{{{{tag}}}}":"orders"}}}
            """,
            leftScope);

        Assert.Contains($"AWS::EC2::Instance i-1 is {compliance}", log);
    }

    [Fact]
    public void WarnsAboutAnOversizedItem()
    {
        var log = GetLog("""{"messageType":"OversizedConfigurationItemChangeNotification"}""", leftScope: false);

        Assert.Contains("OversizedConfigurationItemChangeNotification contains no configuration item", log);
    }

    private static string GetLog(string invokingEvent, bool leftScope)
    {
        var logger = new TestLambdaLogger();
        var configEvent = LambdaHarness.ReadSample<ConfigEvent>("<%= name %>.json");
        configEvent.InvokingEvent = invokingEvent;
        configEvent.EventLeftScope = leftScope;
        Function.FunctionHandler(configEvent, new TestLambdaContext { Logger = logger });
        return logger.Buffer.ToString();
    }
}
