using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Amazon.Lambda.RuntimeSupport;

namespace LambdaRuntimeClient;

/// <summary>
/// Sends requests to the Lambda Runtime API over blocking connections. That API is plain HTTP/1.1 on the machine
/// itself, and a function has nothing to do while it waits for the next event: TLS, proxies, HTTP/2, asynchronous
/// input and output, and a timer would only lengthen the cold start.
/// </summary>
internal sealed class RuntimeApiHandler : HttpMessageHandler
{
    // With several events in hand at once, the wait for the next must not hold up the thread that asks for it.
    private readonly bool _isConcurrent =
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("AWS_LAMBDA_MAX_CONCURRENCY"));

    private readonly ConcurrentQueue<Connection> _idle = new();

    /// <summary>A client with the User-Agent of RuntimeSupport.</summary>
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
        var message = RequestMessage.Of(request);
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
                // The server closed a kept connection just when it was used again. A second try does no harm, even to a
                // POST: the Runtime API takes one answer for each request id and refuses another.
                if (isReused && !connection.HasAnswered) continue;
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
