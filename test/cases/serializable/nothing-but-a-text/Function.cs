using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<string, Task<String>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Task<String> FunctionHandler(string text) => Task.FromResult(text.ToUpperInvariant());
}

[JsonSerializable(typeof(Guid))]
public partial class Ctx : JsonSerializerContext
{
}
