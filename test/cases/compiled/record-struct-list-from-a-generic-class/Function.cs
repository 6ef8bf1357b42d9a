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

    public static string FunctionHandler(Order order) => new Batch<Point>().Add(new Point(1, 2)).Json();
}

public record Order(string Id);

public class Batch<T>
{
    private readonly List<T> items = [];

    public Batch<T> Add(T item)
    {
        items.Add(item);
        return this;
    }

    public string Json() => JsonSerializer.Serialize(items, Ctx.Default.Options);
}

public readonly record struct Point(int X, int Y);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
