using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(Order order) => Write<Receipt, Ctx>(new Receipt(order.Id), Ctx.Default);

    private static string Write<T, TContext>(T value, TContext context) where TContext : JsonSerializerContext => JsonSerializer.Serialize(value, typeof(T), context);
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
