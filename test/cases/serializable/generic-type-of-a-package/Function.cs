using System.Text.Json.Serialization;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<CloudWatchEvent<OrderPlaced>, Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Receipt FunctionHandler(CloudWatchEvent<OrderPlaced> placed) => new($"r-{placed.Detail.Id}");
}

public record OrderPlaced(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(OrderPlaced))]
[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
