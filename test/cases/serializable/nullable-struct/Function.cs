using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Point?> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Point? FunctionHandler(Order order) => new(order.Id.Length, 2);
}

public record Order(string Id);

public struct Point(int x, int y)
{
    public int X { get; set; } = x;
    public int Y { get; set; } = y;
}

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Point))]
public partial class Ctx : JsonSerializerContext
{
}
