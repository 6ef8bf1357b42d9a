using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<DateTimeOffset, byte[]> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static byte[] FunctionHandler(DateTimeOffset time) => [(byte)time.Day];
}

[JsonSerializable(typeof(byte[]))]
public partial class Ctx : JsonSerializerContext
{
}
