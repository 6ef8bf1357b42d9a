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

    public static string FunctionHandler(Order order) => new ReceiptStore(Ctx.Default.Options).Save(new Receipt(order.Id));
}

public record Order(string Id);

public abstract class Store<T>(JsonSerializerOptions options)
{
    public string Save(T item) => JsonSerializer.Serialize(item, options);
}

public class ReceiptStore(JsonSerializerOptions options) : Store<Receipt>(options);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
