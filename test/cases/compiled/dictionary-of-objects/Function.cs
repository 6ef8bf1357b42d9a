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
        var values = new Dictionary<string, object> { ["receipt"] = new Receipt(order.Id), ["count"] = 3 };
        return JsonSerializer.Serialize(new Body(values), Ctx.Default.Options);
    }
}

public record Order(string Id);

public record Body(Dictionary<string, object> Values);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Body))]
public partial class Ctx : JsonSerializerContext
{
}
