using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new CamelCaseSerializer()).Build().RunAsync();
    }

    public static Receipt FunctionHandler(Order order) => new($"r-{order.Id}");
}

public class CamelCaseSerializer() : SourceGeneratorLambdaJsonSerializer<Ctx>(
    (JsonSerializerOptions options) => options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase);

public record Order(string Id);

public record Receipt(string Number);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
