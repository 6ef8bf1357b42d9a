using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
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

    public static string FunctionHandler(Order order) => JsonSerializer.Serialize(new Receipt(order.Id), Info);

    private static readonly JsonTypeInfo<Receipt> Info = Ctx.Default.Receipt;
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
