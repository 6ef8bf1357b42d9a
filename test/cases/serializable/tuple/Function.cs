using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, (string Id, int Count)> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static (string Id, int Count) FunctionHandler(Order order) => (order.Id, 2);
}

public record Order(string Id);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
