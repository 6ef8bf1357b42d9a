namespace Orders.Tests;

public class FunctionTests
{
    [Fact]
    public void AnswersTheSampleEvent()
    {
        Assert.Equal("\"HELLO WORLD\"", LambdaHarness.Invoke<string, string>(Function.FunctionHandler, "Orders.json"));
    }

    [Fact]
    public void AnswersAnEmptyText()
    {
        Assert.Equal("\"\"", LambdaHarness.InvokeJson<string, string>(Function.FunctionHandler, "\"\""));
    }
}
