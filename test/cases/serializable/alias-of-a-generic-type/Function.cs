using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Receipts = System.Collections.Generic.List<Model.Receipt>;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Model.Order, Receipts> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Receipts FunctionHandler(Model.Order order) => [new($"r-{order.Id}")];
}
