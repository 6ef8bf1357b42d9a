<%_ if (shared) { _%>
using Shared;

<%_ } _%>
namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void AcceptsTheOrderInTheSampleEvent()
    {
        var output = LambdaHarness.Invoke<TaskInput, TaskOutput>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"orderId":"o-1001","status":"ACCEPTED"}""", output);
    }

    [Fact]
    public void RejectsAQuantityOfZero()
    {
        var exception = Assert.Throws<InvalidOrderException>(() => LambdaHarness.InvokeJson<TaskInput, TaskOutput>(
            Function.FunctionHandler, """{"orderId":"o-1002","quantity":0}"""));

        Assert.Equal("Order o-1002 has a quantity of 0. At least 1 is required.", exception.Message);
    }
}
