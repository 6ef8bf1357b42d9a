using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.SQSEvents;

namespace StockSync;

public class Function
{
    public static async Task Main()
    {
        Func<SQSEvent, ILambdaContext, SQSBatchResponse> handler = Handle;
        using var bootstrap = LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<SerializerContext>()).Build();
        await bootstrap.RunAsync();
    }

    public static SQSBatchResponse Handle(SQSEvent input, ILambdaContext context)
    {
        return new SQSBatchResponse();
    }
}



[JsonSerializable(typeof(SQSEvent))]
[JsonSerializable(typeof(SQSBatchResponse))]
public partial class SerializerContext : JsonSerializerContext
{
}
