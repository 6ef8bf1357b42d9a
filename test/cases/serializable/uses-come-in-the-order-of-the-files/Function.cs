using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Receipt FunctionHandler(Order order)
    {
        var receipt = new Receipt(Audit.Write(order));
        Console.WriteLine(JsonSerializer.Serialize<Copy>(new Copy(order.Id), Ctx.Default.Options));
        return receipt;
    }
}

public record Order(string Id);

public record Receipt(string Number);

public record Copy(string Text);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
