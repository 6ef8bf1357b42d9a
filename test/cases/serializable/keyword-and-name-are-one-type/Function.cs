using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Dictionary<String, Int32>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Dictionary<String, Int32> FunctionHandler(Order order) => new() { [order.Id] = 2 };
}

public record Order(string Id);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Dictionary<string, int>))]
public partial class Ctx : JsonSerializerContext
{
}
