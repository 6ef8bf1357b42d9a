using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.TestUtilities;

namespace Orders.Tests;

/// <summary>
/// Calls a handler as Lambda does: the function's own serializer reads the event and writes the result, and JSON
/// reflection is off. A type that is missing in the serializer context fails here as it would in Lambda.
/// </summary>
internal static class LambdaHarness
{
    private static readonly SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext> Serializer = new();

    /// <summary>Calls the handler with a sample of events/ and returns its result as JSON.</summary>
    public static string Invoke<TEvent, TResult>(Func<TEvent, ILambdaContext, TResult> handler, string sample)
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "events", sample));
        return Invoke(handler, json);
    }

    /// <summary>Calls the handler with an event, given as JSON, and returns its result as JSON.</summary>
    public static string InvokeJson<TEvent, TResult>(Func<TEvent, ILambdaContext, TResult> handler, string json)
    {
        return Invoke(handler, new MemoryStream(Encoding.UTF8.GetBytes(json)));
    }

    private static string Invoke<TEvent, TResult>(Func<TEvent, ILambdaContext, TResult> handler, Stream json)
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        var result = handler(Serializer.Deserialize<TEvent>(json), new TestLambdaContext());
        using var written = new MemoryStream();
        Serializer.Serialize(result, written);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
