using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, IReadOnlyCollection<int>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static int[] FunctionHandler(Order order) => [order.Id.Length, 7];
}

public record Order(string Id);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(int[]))]
public partial class Ctx : JsonSerializerContext
{
}
