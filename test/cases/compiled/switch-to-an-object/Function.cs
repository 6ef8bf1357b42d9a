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

    public static string FunctionHandler(Order order)
    {
        object result = order.Id switch
        {
            "o-1" => new Receipt(order.Id),
            "o-2" => new Problem("none"),
            _ => throw new ArgumentException(order.Id),
        };
        return JsonSerializer.Serialize(result, Ctx.Default.Options);
    }
}

public record Order(string Id);

public record Problem(string Text);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(object))]
public partial class Ctx : JsonSerializerContext
{
}
