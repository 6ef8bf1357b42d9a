using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        var orders = new OrderHandler("r");
        var handler = orders.Handle;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();
    }
}

public class OrderHandler(string prefix)
{
    public Receipt Handle(Order order) => new($"{prefix}-{order.Id}");
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
