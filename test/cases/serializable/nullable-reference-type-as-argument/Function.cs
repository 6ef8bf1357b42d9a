using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Task<List<Order?>>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Task<List<Order?>> FunctionHandler(Order order) => Task.FromResult(new List<Order?> { order, null });
}

public record Order(string Id);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
