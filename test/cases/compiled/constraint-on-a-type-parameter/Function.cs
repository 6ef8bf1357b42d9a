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

    public static string FunctionHandler(Order order) => Save(new Receipt(order.Id));

    private static string Save<T>(T item) where T : IHasNumber => item.Number + JsonSerializer.Serialize(item, Ctx.Default.Options);
}

public record Order(string Id);

public interface IHasNumber
{
    string Number { get; }
}

public record Receipt(string Number) : IHasNumber;

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
