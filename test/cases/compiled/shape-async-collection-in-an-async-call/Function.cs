using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Task<string>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static async Task<string> FunctionHandler(Order order)
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, All(order), Ctx.Default.Options);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async IAsyncEnumerable<string> All(Order order)
    {
        await Task.Yield();
        yield return order.Id;
    }
}

public record Order(string Id);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(IAsyncEnumerable<string>))]
public partial class Ctx : JsonSerializerContext
{
}
