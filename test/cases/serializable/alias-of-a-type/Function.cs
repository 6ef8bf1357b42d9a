using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Answer = Model.Receipt;
using Request = Model.Order;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Request, Answer> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Answer FunctionHandler(Request order) => new($"r-{order.Id}");
}
