using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Task> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Task FunctionHandler(Order order) => Console.Out.WriteLineAsync(order.Id);
}

public record Order(string Id);

[JsonSerializable(typeof(Guid))]
public partial class Ctx : JsonSerializerContext
{
}
