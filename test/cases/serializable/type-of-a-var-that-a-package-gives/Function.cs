using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.SQSEvents;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<SQSEvent, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(SQSEvent batch)
    {
        var message = batch.Records.First();
        return JsonSerializer.Serialize(message, Ctx.Default.Options);
    }
}

[JsonSerializable(typeof(SQSEvent))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
