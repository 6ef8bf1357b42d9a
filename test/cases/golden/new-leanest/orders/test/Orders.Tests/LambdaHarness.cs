using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.TestUtilities;

namespace Orders.Tests;

/// <summary>
/// Calls a handler as Lambda does: with the function's serializer, and without JSON reflection. A type that is missing
/// from the serializer context fails here as it would in Lambda.
/// </summary>
internal static class LambdaHarness
{
    private static readonly SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext> Serializer = new();

    /// <summary>Deserializes an event from JSON as Lambda would.</summary>
    public static TEvent Read<TEvent>(string json)
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        return Serializer.Deserialize<TEvent>(new MemoryStream(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>Deserializes a sample event from the folder events.</summary>
    public static TEvent ReadSample<TEvent>(string sample)
    {
        return Read<TEvent>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "events", sample)));
    }

    /// <summary>Serializes a result to JSON as Lambda would.</summary>
    public static string Write<TResult>(TResult result)
    {
        using var written = new MemoryStream();
        Serializer.Serialize(result, written);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    /// <summary>Calls the handler with a sample event and returns its result as JSON.</summary>
    public static string Invoke<TEvent, TResult>(Func<TEvent, ILambdaContext, TResult> handler, string sample)
    {
        return Write(handler(ReadSample<TEvent>(sample), new TestLambdaContext()));
    }

    /// <summary>Calls the handler with an event in JSON and returns its result as JSON.</summary>
    public static string InvokeJson<TEvent, TResult>(Func<TEvent, ILambdaContext, TResult> handler, string json)
    {
        return Write(handler(Read<TEvent>(json), new TestLambdaContext()));
    }

    /// <summary>Calls a handler that returns nothing with a sample event, and returns what it logged.</summary>
    public static string Log<TEvent>(Action<TEvent, ILambdaContext> handler, string sample)
    {
        var logger = new TestLambdaLogger();
        handler(ReadSample<TEvent>(sample), new TestLambdaContext { Logger = logger });
        return logger.Buffer.ToString();
    }
}
