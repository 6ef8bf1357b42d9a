using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<string, ILambdaContext, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(string input, ILambdaContext context)
    {
        var type = Type.GetType($"Shared.{input}Handler, Shared");
        if (type is null)
            throw new InvalidOperationException($"There is no handler for {input}");
        var handler = Activator.CreateInstance(type)!;
        return (string)type.GetMethod("Handle")!.Invoke(handler, [input])!;
    }
}

public static class Startup
{
    public static string Version => Shared.About.Version;
}

[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
