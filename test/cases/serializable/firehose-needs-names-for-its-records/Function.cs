using System.Text.Json.Serialization;
using Amazon.Lambda.KinesisFirehoseEvents;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<KinesisFirehoseEvent, KinesisFirehoseResponse> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static KinesisFirehoseResponse FunctionHandler(KinesisFirehoseEvent batch) => new()
    {
        Records = [.. batch.Records.Select(record => new KinesisFirehoseResponse.FirehoseRecord
        {
            RecordId = record.RecordId,
            Result = KinesisFirehoseResponse.TRANSFORMED_STATE_OK,
            Base64EncodedData = record.Base64EncodedData,
        })],
    };
}

[JsonSerializable(typeof(KinesisFirehoseEvent))]
[JsonSerializable(typeof(KinesisFirehoseResponse))]
public partial class Ctx : JsonSerializerContext
{
}
