using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.SQSEvents;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<List<SQSEvent.SQSMessage>, Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    /// <summary>Called by a pipe: its batch is an array of messages.</summary>
    public static Receipt FunctionHandler(List<SQSEvent.SQSMessage> messages) => new(messages[0].Body);
}

public record Receipt(string Number);

[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
