using Amazon.Lambda.RuntimeSupport;

namespace LambdaRuntimeClient;

/// <summary>Runs Amazon.Lambda.RuntimeSupport with this project's Runtime API client.</summary>
public static class LeanBootstrap
{
    /// <summary>Whether LambdaRuntimeClient is true in the function's .csproj.</summary>
<%_ if (canRemoveHttpStack) { _%>
    [System.Diagnostics.CodeAnalysis.FeatureSwitchDefinition("LambdaRuntimeClient.IsEnabled")]
<%_ } _%>
    private static bool IsEnabled =>
        !AppContext.TryGetSwitch("LambdaRuntimeClient.IsEnabled", out var isEnabled) || isEnabled;

    /// <summary>
    /// Builds the bootstrap and handles events until Lambda ends the process. The calling thread is blocked while it
    /// waits for an event, so start background work before this call.
    /// </summary>
    /// <param name="builder">The bootstrap builder, with its handler.</param>
    /// <param name="cancellationToken">Stops waiting for the next event. Lambda does not use it.</param>
    public static async Task RunLeanAsync(
        this LambdaBootstrapBuilder builder, CancellationToken cancellationToken = default)
    {
        if (!IsEnabled)
        {
            using var standard = builder.Build();
            await standard.RunAsync(cancellationToken);
            return;
        }

        using var client = RuntimeApiHandler.CreateClient();
        using var bootstrap = builder.UseHttpClient(client).Build();
        // Build() sets a timeout of 12 hours, for which .NET would start a timer thread.
        client.Timeout = Timeout.InfiniteTimeSpan;
        await bootstrap.RunAsync(cancellationToken);
    }
}
