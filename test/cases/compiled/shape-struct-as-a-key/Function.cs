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

    public static string FunctionHandler(Order order) => JsonSerializer.Serialize(new Dictionary<Point, string> { [new Point(1, 2)] = order.Id }, Ctx.Default.Options);
}

public record Order(string Id);

public readonly record struct Point(int X, int Y);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Dictionary<Point, string>))]
public partial class Ctx : JsonSerializerContext
{
}
