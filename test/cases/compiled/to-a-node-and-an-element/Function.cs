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
        var node = JsonSerializer.SerializeToNode(new Receipt(order.Id), Ctx.Default.Options)!;
        var element = JsonSerializer.SerializeToElement(new Invoice(order.Id), Ctx.Default.Options);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Reminder(order.Id), Ctx.Default.Options);
        return node.ToJsonString() + element + bytes.Length;
    }
}

public record Order(string Id);

public record Invoice(string Number);

public record Reminder(string Number);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
