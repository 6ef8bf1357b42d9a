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

    /// <summary>Reads an event, given as JSON, as Lambda would.</summary>
    public static TEvent Read<TEvent>(string json)
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        return Serializer.Deserialize<TEvent>(new MemoryStream(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>Reads a sample of events/.</summary>
    public static TEvent ReadSample<TEvent>(string sample)
    {
        return Read<TEvent>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "events", sample)));
    }

    /// <summary>Writes a result as Lambda would, and returns the JSON.</summary>
    public static string Write<TResult>(TResult result)
    {
        using var written = new MemoryStream();
        Serializer.Serialize(result, written);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    /// <summary>Calls the handler with a sample of events/ and returns its result as JSON.</summary>
    public static string Invoke<TEvent, TResult>(Func<TEvent, ILambdaContext, TResult> handler, string sample)
    {
        return Write(handler(ReadSample<TEvent>(sample), new TestLambdaContext()));
    }

    /// <summary>Calls the handler with an event, given as JSON, and returns its result as JSON.</summary>
    public static string InvokeJson<TEvent, TResult>(Func<TEvent, ILambdaContext, TResult> handler, string json)
    {
        return Write(handler(Read<TEvent>(json), new TestLambdaContext()));
    }

    /// <summary>Calls a handler without a result with a sample of events/ and returns what it logged.</summary>
    public static string Log<TEvent>(Action<TEvent, ILambdaContext> handler, string sample)
    {
        var logger = new TestLambdaLogger();
        handler(ReadSample<TEvent>(sample), new TestLambdaContext { Logger = logger });
        return logger.Buffer.ToString();
    }
}
