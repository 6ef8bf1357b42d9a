namespace Orders.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsTheSampleEventInUpperCase()
    {
        Assert.Equal("\"HELLO WORLD\"", LambdaHarness.Invoke<string, string>(Function.FunctionHandler, "Orders.json"));
    }

    [Fact]
    public void ReturnsAnEmptyStringForAnEmptyString()
    {
        Assert.Equal("\"\"", LambdaHarness.InvokeJson<string, string>(Function.FunctionHandler, "\"\""));
    }
}
