using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static readonly Func<Order, Receipt> Handler = order => new Receipt($"r-{order.Id}");

    private static Task Main() =>
        LambdaBootstrapBuilder.Create(Handler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
