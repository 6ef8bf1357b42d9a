using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Receipt FunctionHandler(Order order) => new(new JsonArray(1, "a"), new JsonObject { ["id"] = order.Id });
}

public record Order(string Id);

public record Receipt(JsonNode? Extra, JsonObject More);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
