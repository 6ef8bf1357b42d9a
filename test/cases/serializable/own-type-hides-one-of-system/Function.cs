using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Shop;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Version> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Version FunctionHandler(Order order) => new($"v-{order.Id}");
}

public record Order(string Id);

public record Version(string Text);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
