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

    public static string FunctionHandler(Order order) => Writer<Receipt>.Write(new Receipt(order.Id));
}

public record Order(string Id);

public static class Writer<T>
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = Ctx.Default };

    public static string Write(T value) => JsonSerializer.Serialize(value, Options);
}

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
