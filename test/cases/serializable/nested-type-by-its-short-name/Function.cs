using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Input, Output> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Output FunctionHandler(Input input) => new($"r-{input.Id}");

    public record Input(string Id);

    public record Output(string Number);
}

[JsonSerializable(typeof(Function.Input))]
public partial class Ctx : JsonSerializerContext
{
}
