using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Stream, Task<Receipt>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static async Task<Receipt> FunctionHandler(Stream input)
    {
        using var reader = new StreamReader(input);
        return new Receipt((await reader.ReadToEndAsync()).Length.ToString());
    }
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
