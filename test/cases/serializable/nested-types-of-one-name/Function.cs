using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order.Line, Invoice.Line> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Invoice.Line FunctionHandler(Order.Line line) => new(line.Product.Length);
}

public class Order
{
    public record Line(string Product);
}

public class Invoice
{
    public record Line(decimal Price);
}

[JsonSerializable(typeof(Order.Line))]
public partial class Ctx : JsonSerializerContext
{
}
