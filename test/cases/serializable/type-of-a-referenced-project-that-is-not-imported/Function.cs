using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Shared;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, List<Receipt>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static List<Receipt> FunctionHandler(Order order) => [new($"r-{order.Id}")];
}
