using System.Text;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;

namespace LambdaRuntimeClient.Tests;

/// <summary>Runs a function against a scripted Runtime API.</summary>
internal static class LeanFunction
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs a handler until it has handled all events.</summary>
    /// <returns>The log of the function.</returns>
    /// <exception cref="Exception">The error that ended the function or the script early.</exception>
    public static Task<string> RunAsync(RuntimeApi api, Func<string, ILambdaContext, string> handler, string? endpoint = null)
    {
        Func<Stream, ILambdaContext, Stream> streamHandler = (input, context) => StreamOf(handler(TextOf(input), context));
        return RunAsync(api, LambdaBootstrapBuilder.Create(streamHandler), endpoint);
    }

    /// <inheritdoc cref="RunAsync(RuntimeApi, Func{string, ILambdaContext, string}, string?)"/>
    public static Task<string> RunAsync(RuntimeApi api, Func<string, ILambdaContext, Task<string>> handler)
    {
        Func<Stream, ILambdaContext, Task<Stream>> streamHandler =
            async (input, context) => StreamOf(await handler(TextOf(input), context));
        return RunAsync(api, LambdaBootstrapBuilder.Create(streamHandler));
    }

    /// <inheritdoc cref="RunAsync(RuntimeApi, Func{string, ILambdaContext, string}, string?)"/>
    public static async Task<string> RunAsync(
        RuntimeApi api, LambdaBootstrapBuilder builder, string? endpoint = null)
    {
        var console = Console.Out;
        var log = new StringWriter();
        Console.SetOut(TextWriter.Synchronized(log));
        try
        {
            await RunToEndAsync(api, builder, endpoint ?? api.Endpoint);
            return log.ToString();
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    /// <summary>Starts the function on a new thread, because waiting for events blocks it.</summary>
    public static Task StartAsync(LambdaBootstrapBuilder builder, CancellationToken cancellationToken)
    {
        return Task.Factory.StartNew(
            () => builder.RunLeanAsync(cancellationToken),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap();
    }

    private static async Task RunToEndAsync(RuntimeApi api, LambdaBootstrapBuilder builder, string endpoint)
    {
        using var cancellation = new CancellationTokenSource();
        builder.ConfigureOptions(options => options.RuntimeApiEndpoint = endpoint);
        var running = StartAsync(builder, cancellation.Token);
        await Task.WhenAny(running, api.Done).WaitAsync(Limit);
        cancellation.Cancel();
        await running.WaitAsync(Limit);
        if (api.Done.IsCompleted) await api.Done;
    }

    private static string TextOf(Stream input) => new StreamReader(input, Encoding.UTF8).ReadToEnd();

    private static Stream StreamOf(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
