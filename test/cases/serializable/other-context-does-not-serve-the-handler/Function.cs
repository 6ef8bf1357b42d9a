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
        var receipt = new Receipt($"r-{order.Id}");
        Console.WriteLine(JsonSerializer.Serialize(receipt, PayloadCtx.Default.Receipt));
        return receipt;
    }
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}

[JsonSerializable(typeof(Receipt))]
public partial class PayloadCtx : JsonSerializerContext
{
}
