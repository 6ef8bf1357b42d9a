using System.Diagnostics.CodeAnalysis;
using Amazon.Lambda.RuntimeSupport;

namespace LambdaRuntimeClient;

/// <summary>Runs Amazon.Lambda.RuntimeSupport with the Runtime API client of this project.</summary>
public static class LeanBootstrap
{
    /// <summary>The property LambdaRuntimeClient of the function's project.</summary>
    [FeatureSwitchDefinition("LambdaRuntimeClient.IsEnabled")]
    private static bool IsEnabled =>
        !AppContext.TryGetSwitch("LambdaRuntimeClient.IsEnabled", out var isEnabled) || isEnabled;

    /// <summary>
    /// Builds the bootstrap and handles events until Lambda ends the process. The thread that calls this waits for the
    /// events too: start other work before.
    /// </summary>
    /// <param name="builder">The bootstrap with its handler, not built yet.</param>
    /// <param name="cancellationToken">Ends the wait for the next event; Lambda itself never does.</param>
    public static async Task RunLeanAsync(
        this LambdaBootstrapBuilder builder, CancellationToken cancellationToken = default)
    {
        if (!IsEnabled)
        {
            using var stock = builder.Build();
            await stock.RunAsync(cancellationToken);
            return;
        }

        using var client = RuntimeApiHandler.CreateClient();
        using var bootstrap = builder.UseHttpClient(client).Build();
        // Build() has set 12 hours, for which .NET would start a timer thread.
        client.Timeout = Timeout.InfiniteTimeSpan;
        await bootstrap.RunAsync(cancellationToken);
    }
}
