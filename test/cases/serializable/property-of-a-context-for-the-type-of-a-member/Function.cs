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

    public static string FunctionHandler(Order order) =>
        JsonSerializer.Serialize(order.Lines[0], Ctx.Default.Line);
}

public record Order(Line[] Lines);

public record Line(string Product);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
