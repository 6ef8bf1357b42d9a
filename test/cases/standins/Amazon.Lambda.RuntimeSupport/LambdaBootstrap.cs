using Amazon.Lambda.Core;
using Amazon.Lambda.Core.ResponseStreaming;
using Amazon.Lambda.RuntimeSupport.Bootstrap;
using Amazon.Lambda.RuntimeSupport.Client.ResponseStreaming;

namespace Amazon.Lambda.RuntimeSupport;

public delegate Task<InvocationResponse> LambdaBootstrapHandler(InvocationRequest invocation);
public delegate Task<bool> LambdaBootstrapInitializer();

public class InvocationRequest : IDisposable
{
    public Stream InputStream { get; internal set; }
    public ILambdaContext LambdaContext { get; internal set; }
    public void Dispose() => InputStream?.Dispose();
}

public class InvocationResponse(Stream outputStream, bool disposeOutputStream)
{
    public InvocationResponse(Stream outputStream) : this(outputStream, true) { }
    public Stream OutputStream { get; set; } = outputStream;
    public bool DisposeOutputStream { get; } = disposeOutputStream;
}

/// <summary>Asks the Lambda Runtime API for events and posts what the handler makes of them.</summary>
public class LambdaBootstrap : IDisposable
{
    private readonly HttpClient _httpClient;
    private readonly bool _ownsHttpClient;
    private readonly RuntimeApiClient _client;
    private readonly LambdaBootstrapHandler _handler;
    private readonly LambdaBootstrapInitializer _initializer;
    private readonly int _concurrency = int.TryParse(Environment.GetEnvironmentVariable("AWS_LAMBDA_MAX_CONCURRENCY"), out var count) ? count : 0;

    public LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = null) : this(ConstructHttpClient(), handler, initializer, true, null) { }

    public LambdaBootstrap(HandlerWrapper handlerWrapper, LambdaBootstrapInitializer initializer = null) : this(handlerWrapper.Handler, initializer) { }

    public LambdaBootstrap(HttpClient httpClient, LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = null) : this(httpClient, handler, initializer, false, null) { }

    internal LambdaBootstrap(HttpClient httpClient, LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer, bool ownsHttpClient, LambdaBootstrapOptions options)
    {
        if (ownsHttpClient && httpClient == null) httpClient = ConstructHttpClient();
        (_httpClient, _handler, _initializer, _ownsHttpClient) = (httpClient, handler, initializer, ownsHttpClient);
        _httpClient.Timeout = TimeSpan.FromHours(12);
        _client = new RuntimeApiClient(httpClient, options?.RuntimeApiEndpoint);
    }

    public static HttpClient ConstructHttpClient() => new(new SocketsHttpHandler());

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (_initializer is not null && !await InitializeAsync()) return;
        LambdaResponseStreamFactory.SetLambdaResponseStream(ResponseStream.Start);
        await Task.WhenAll(Enumerable.Range(0, Math.Max(1, _concurrency)).Select(_ => LoopAsync(cancellationToken)));
    }

    public void Dispose()
    {
        if (_ownsHttpClient) _httpClient.Dispose();
    }

    private async Task<bool> InitializeAsync()
    {
        try
        {
            return await _initializer();
        }
        catch (Exception e)
        {
            await _client.ReportInitializationErrorAsync(e);
            throw;
        }
    }

    private async Task LoopAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var invocation = await _client.GetNextInvocationAsync(cancellationToken);
                if (_concurrency > 0) _ = Task.Run(() => HandleAsync(invocation, cancellationToken), cancellationToken);
                else await HandleAsync(invocation, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task HandleAsync(InvocationRequest invocation, CancellationToken cancellationToken)
    {
        using var request = invocation;
        var context = (RuntimeContext)invocation.LambdaContext;
        if (_concurrency == 0) Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", context.TraceId);
        ResponseStream.Begin(_client, context.AwsRequestId, cancellationToken);
        InvocationResponse response;
        try
        {
            response = await _handler(invocation);
        }
        catch (Exception e)
        {
            context.Logger.LogError(e.ToString());
            await _client.ReportInvocationErrorAsync(context.AwsRequestId, e, cancellationToken);
            return;
        }

        if (await ResponseStream.EndAsync()) return;
        await _client.SendResponseAsync(context.AwsRequestId, response.OutputStream, cancellationToken);
        if (response.DisposeOutputStream) response.OutputStream?.Dispose();
    }
}
