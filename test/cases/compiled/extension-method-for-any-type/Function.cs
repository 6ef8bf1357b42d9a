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

    public static string FunctionHandler(Order order) => new Receipt(order.Id).ToJson();
}

public record Order(string Id);

public static class JsonExtensions
{
    public static string ToJson<T>(this T value) => Write(value, Ctx.Default.Options);

    private static string Write<TValue>(TValue value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options);
}

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
