<%_ if (shared) { _%>
using Shared;

<%_ } _%>
namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsTheReceiptForTheSampleEvent()
    {
        var receipt = LambdaHarness.Invoke<Order, Receipt>(Function.FunctionHandler, "<%= name %>.json");

        Assert.Equal("""{"orderId":"o-1001","items":3,"total":328.90}""", receipt);
    }

    [Fact]
    public void ReturnsAnEmptyReceiptForAnOrderWithoutLines()
    {
        var receipt = LambdaHarness.InvokeJson<Order, Receipt>(Function.FunctionHandler, """{"id":"o-1002","lines":[]}""");

        Assert.Equal("""{"orderId":"o-1002","items":0,"total":0}""", receipt);
    }
}
