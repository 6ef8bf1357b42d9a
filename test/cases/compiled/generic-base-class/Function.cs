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

    public static string FunctionHandler(Order order) => new ReceiptHandler().Run("{\"Id\":\"o-2\"}");
}

public record Order(string Id);

public abstract class Handler<TIn, TOut>
{
    public string Run(string json)
    {
        var input = JsonSerializer.Deserialize<TIn>(json, Ctx.Default.Options)!;
        return JsonSerializer.Serialize(Handle(input), Ctx.Default.Options);
    }

    protected abstract TOut Handle(TIn input);
}

public class ReceiptHandler : Handler<Order, Receipt>
{
    protected override Receipt Handle(Order input) => new(input.Id);
}

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
