<%_ if (shared) { _%>
using Shared;

<%_ } _%>
namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void AcceptsTheSampleEvent()
    {
        var output = LambdaHarness.Invoke<TaskInput, TaskOutput>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"orderId":"o-1001","status":"ACCEPTED"}""", output);
    }

    [Fact]
    public void RefusesAnOrderOfNothing()
    {
        var error = Assert.Throws<InvalidOrderException>(() => LambdaHarness.InvokeJson<TaskInput, TaskOutput>(
            Function.FunctionHandler, """{"orderId":"o-1002","quantity":0}"""));

        Assert.Equal("Order o-1002 is about 0 pieces.", error.Message);
    }
}
