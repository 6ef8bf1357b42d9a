using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    // await LambdaBootstrapBuilder.Create<Draft, Draft>(Old, new SourceGeneratorLambdaJsonSerializer<Ctx>())
    private const string Help = """
        JsonSerializer.Serialize<Draft>(draft, Ctx.Default.Options);
        var json = JsonSerializer.Serialize(draft);
        """;

    private static async Task Main()
    {
        Func<Order, Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();
    }

    /* JsonSerializer.Deserialize<Draft>("{}", Ctx.Default.Options); */
    public static Receipt FunctionHandler(Order order) => new($"{Help.Length} Ctx.Default.Draft {order.Id}");
}

public record Order(string Id);

public record Receipt(string Number);

public record Draft(string Text);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
