using Amazon.Lambda.AppSyncEvents;
using Amazon.Lambda.TestUtilities;
<%_ if (shared) { _%>
using Shared;
<%_ } _%>

namespace <%= name %>.Tests;

public class FunctionTests
{
    [Fact]
    public void ReturnsTheRequestedProduct()
    {
        var logger = new TestLambdaLogger();
        var product = Function.FunctionHandler(Sample(), new TestLambdaContext { Logger = logger });

        Assert.Equal("""{"id":"p-42","name":"Walnut desk","price":249.9}""", LambdaHarness.Write(product));
        Assert.Contains("Query.product for AIDAIENQZJOLO23YVJ4VO", logger.Buffer.ToString());
    }

    [Fact]
    public void ReturnsNullForAnUnknownProduct()
    {
        var request = Sample();
        request.Arguments = new ProductArguments { Id = "p-0" };
        request.Identity = null;

        Assert.Equal("null", LambdaHarness.Write(Function.FunctionHandler(request, new TestLambdaContext())));
    }

    [Fact]
    public void RejectsAnUnknownField()
    {
        var request = Sample();
        request.Info.FieldName = "customer";

        Assert.Throws<NotSupportedException>(() => Function.FunctionHandler(request, new TestLambdaContext()));
    }

    private static AppSyncResolverEvent<ProductArguments> Sample()
    {
        return LambdaHarness.ReadSample<AppSyncResolverEvent<ProductArguments>>("<%= name %>.json");
    }
}
