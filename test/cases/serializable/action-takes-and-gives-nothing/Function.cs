using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Action<Order, ILambdaContext> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    private static void FunctionHandler(Order order, ILambdaContext context) => context.Logger.LogInformation(order.Id);
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
