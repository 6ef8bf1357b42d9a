using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using M = Model;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<M.Order, M.Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static M.Receipt FunctionHandler(M.Order order) => new($"r-{order.Id}");
}
