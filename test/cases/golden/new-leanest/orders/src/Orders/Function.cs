using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using LambdaRuntimeClient;

namespace Orders;

/// <summary>Lambda function that converts a string to upper case.</summary>
public class Function
{
    /// <summary>
    /// Starts the Lambda runtime client, once per cold start. The serializer uses the source-generated context below,
    /// because the native binary has no JSON reflection.
    /// </summary>
    private static async Task Main()
    {
        Func<string, ILambdaContext, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
            .RunLeanAsync();
    }

    /// <summary>Converts a string to upper case.</summary>
    /// <param name="input">The event: a JSON string.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static string FunctionHandler(string input, ILambdaContext context)
    {
        return input.ToUpperInvariant();
    }
}

/// <summary>
/// Lists the types that are read from or written to JSON: the handler's input and output, and each type that you pass
/// to JsonSerializer. A missing type compiles, but fails in Lambda. The types of their properties are included.
/// </summary>
[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
