using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static readonly SourceGeneratorLambdaJsonSerializer<Ctx> Serializer = new();

    private static Task Main()
    {
        var handler = FunctionHandler;
        return LambdaBootstrapBuilder.Create(handler, Serializer).Build().RunAsync();
    }

    public static Receipt FunctionHandler(Order order) => new($"r-{order.Id}");
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
