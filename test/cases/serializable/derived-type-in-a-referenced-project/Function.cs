using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Shared;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, List<Payment>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static List<Payment> FunctionHandler(Order order) => [new Card(1, order.Id)];
}

public record Order(string Id);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(List<Payment>))]
public partial class Ctx : JsonSerializerContext
{
}
