using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Stream, Task<string>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static async Task<string> FunctionHandler(Stream input) =>
        (await JsonSerializer.DeserializeAsync<Order>(input, Ctx.Default.Options))!.Id;
}

public record Order(string Id);

[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
