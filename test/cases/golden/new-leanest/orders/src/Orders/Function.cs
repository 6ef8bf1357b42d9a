using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using LambdaRuntimeClient;

namespace Orders;

/// <summary>The function Orders: converts a string to upper case.</summary>
public class Function
{
    /// <summary>
    /// Starts the Lambda runtime client. Runs once for each cold start, before the first event.
    /// The serializer reads and writes JSON without reflection, which a native binary does not have.
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
/// The types that are read from or written to JSON: the handler's event and result, and every type that you pass to
/// JsonSerializer yourself. A type that is missing here compiles, and fails in Lambda. Types of their properties
/// need no line.
/// </summary>
[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
