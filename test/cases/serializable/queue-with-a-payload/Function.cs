using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.SQSEvents;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<SQSEvent, ILambdaContext, SQSBatchResponse> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static SQSBatchResponse FunctionHandler(SQSEvent batch, ILambdaContext context)
    {
        foreach (var message in batch.Records)
        {
            var order = JsonSerializer.Deserialize(message.Body, Ctx.Default.Order);
            context.Logger.LogInformation($"Order {order?.Id}");
        }
        return new SQSBatchResponse();
    }
}

public record Order(string Id);

[JsonSerializable(typeof(SQSEvent))]
public partial class Ctx : JsonSerializerContext
{
}
