using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Payment, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(Payment order) =>
        JsonSerializer.Serialize((Card)order, Ctx.Default.Card);
}

[JsonDerivedType(typeof(Card), "card")]
public record Payment(decimal Amount);

public record Card(decimal Amount, string Product) : Payment(Amount);

[JsonSerializable(typeof(Payment))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
