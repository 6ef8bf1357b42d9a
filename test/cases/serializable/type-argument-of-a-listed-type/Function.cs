using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Cart<Line>, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(Cart<Line> order) =>
        JsonSerializer.Serialize<Line>(order.Lines[0], Ctx.Default.Options);
}

public record Cart<T>(List<T> Lines);

public record Line(string Product);

[JsonSerializable(typeof(Cart<Line>))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
