using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, List<Receipt>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static List<Receipt> FunctionHandler(Order order) => [new($"r-{order.Id}", new(1))];
}

public record Order(string Id);

public record Receipt(string Number, Total Total);

public record Total(decimal Amount);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(List<Receipt>))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(Total))]
public partial class Ctx : JsonSerializerContext
{
}
