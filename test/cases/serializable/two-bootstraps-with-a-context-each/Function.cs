using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static Task Main() => Environment.GetEnvironmentVariable("PART") == "cancel" ? RunCancel() : RunOrder();

    private static Task RunOrder()
    {
        Func<Order, Receipt> handler = Order;
        return LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<OrderCtx>()).Build().RunAsync();
    }

    private static Task RunCancel()
    {
        Func<Cancellation, Refund> handler = Cancel;
        return LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<CancelCtx>()).Build().RunAsync();
    }

    private static Receipt Order(Order order) => new($"r-{order.Id}");

    private static Refund Cancel(Cancellation cancellation) => new($"b-{cancellation.Id}");
}

public record Order(string Id);

public record Receipt(string Number);

public record Cancellation(string Id);

public record Refund(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Refund))]
public partial class OrderCtx : JsonSerializerContext
{
}

[JsonSerializable(typeof(Cancellation))]
[JsonSerializable(typeof(Receipt))]
public partial class CancelCtx : JsonSerializerContext
{
}
