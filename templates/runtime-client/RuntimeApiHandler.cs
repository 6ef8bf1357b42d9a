using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Amazon.Lambda.RuntimeSupport;

namespace LambdaRuntimeClient;

/// <summary>
/// Sends requests to the Lambda Runtime API over blocking connections. The Runtime API is a local HTTP/1.1 server, and a
/// function has nothing to do while it waits for the next event. TLS, proxies, HTTP/2, asynchronous I/O and timers would
/// only make the cold start longer.
/// </summary>
internal sealed class RuntimeApiHandler : HttpMessageHandler
{
    // If Lambda sends several events at once, the wait for the next event must not block the calling thread.
    private readonly bool _isConcurrent =
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("AWS_LAMBDA_MAX_CONCURRENCY"));

    private readonly ConcurrentQueue<Connection> _idle = new();

    /// <summary>Creates a client that sends the same User-Agent as RuntimeSupport.</summary>
    public static HttpClient CreateClient()
    {
        var client = new HttpClient(new RuntimeApiHandler());
        var runtimeSupport = typeof(LambdaBootstrap).Assembly.GetName().Version;
        var kind = RuntimeFeature.IsDynamicCodeSupported ? "" : "-aot";
        var userAgent = $"aws-lambda-dotnet/{Environment.Version}-{runtimeSupport}{kind}";
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", userAgent);
        return client;
    }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        return _isConcurrent
            ? Task.Factory.StartNew(
                () => Send(request, cancellationToken),
                cancellationToken,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)
            : Task.FromResult(Send(request, cancellationToken));
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var message = RequestMessage.Encode(request);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isReused = TryTakeIdle(out var connection);
            connection ??= new Connection(request.RequestUri!);
            try
            {
                var response = connection.Exchange(message, cancellationToken);
                response.RequestMessage = request;
                KeepOrClose(connection);
                return response;
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
            {
                connection.Dispose();
                cancellationToken.ThrowIfCancellationRequested();
                // The server closed an idle connection just before it was reused. It is safe to retry, even a POST: the
                // Runtime API accepts one response per request id and rejects a second one.
                if (isReused && !connection.HasResponded) continue;
                throw new HttpRequestException($"{request.Method} {request.RequestUri}: {e.Message}", e);
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        while (disposing && _idle.TryDequeue(out var connection)) connection.Dispose();
        base.Dispose(disposing);
    }

    private bool TryTakeIdle(out Connection? connection)
    {
        while (_idle.TryDequeue(out connection))
        {
            if (!connection.IsStale) return true;
            connection.Dispose();
        }

        return false;
    }

    private void KeepOrClose(Connection connection)
    {
        if (connection.CanBeReused) _idle.Enqueue(connection);
        else connection.Dispose();
    }
}
