using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, IReceipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static IReceipt FunctionHandler(Order order) => new Receipt($"r-{order.Id}", 2);
}

public record Order(string Id);

public interface IReceipt
{
    string Number { get; }
}

public record Receipt(string Number, int Copies) : IReceipt;

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
