using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Point> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Point FunctionHandler(Order order) => new(order.Id.Length, 2);
}

public record Order(string Id);

public readonly record struct Point(int X, int Y);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
