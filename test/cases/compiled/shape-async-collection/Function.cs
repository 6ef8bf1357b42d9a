using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, IAsyncEnumerable<string>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static IAsyncEnumerable<string> FunctionHandler(Order order) => All(order);

    private static async IAsyncEnumerable<string> All(Order order)
    {
        await Task.Yield();
        yield return order.Id;
    }
}

public record Order(string Id);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(IAsyncEnumerable<string>))]
public partial class Ctx : JsonSerializerContext
{
}
