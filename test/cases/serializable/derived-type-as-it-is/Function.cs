using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Card> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Card FunctionHandler(Order order) => new(1, order.Id);
}

public record Order(string Id);

public abstract record Payment(decimal Amount);

public record Card(decimal Amount, string Number) : Payment(Amount);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Card))]
public partial class Ctx : JsonSerializerContext
{
}
