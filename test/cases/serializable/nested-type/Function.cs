using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Order.Line> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Order.Line FunctionHandler(Order order) => new(order.Id, 1);
}

public record Order(string Id)
{
    public record Line(string Product, int Quantity);
}

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
