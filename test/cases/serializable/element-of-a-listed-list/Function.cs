using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<List<Order>, Order> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Order FunctionHandler(List<Order> orders) => orders[0];
}

public record Order(string Id);

[JsonSerializable(typeof(List<Order>))]
public partial class Ctx : JsonSerializerContext
{
}
