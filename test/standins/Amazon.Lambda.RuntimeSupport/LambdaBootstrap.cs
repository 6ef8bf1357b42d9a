using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;

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
    private readonly HttpClient _client;
    private readonly LambdaBootstrapHandler _handler;
    private readonly LambdaBootstrapInitializer _initializer;
    private readonly string _runtime = $"http://{Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")}/2018-06-01/runtime";

    public LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = null) : this(null, handler, initializer) { }

    public LambdaBootstrap(HttpClient httpClient, LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = null)
    {
        (_client, _handler, _initializer) = (httpClient ?? ConstructHttpClient(), handler, initializer);
        _client.Timeout = TimeSpan.FromHours(12);
    }

    public static HttpClient ConstructHttpClient() => new(new SocketsHttpHandler { MaxConnectionsPerServer = 1 });

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (_initializer is not null && !await InitializeAsync()) return;
        while (!cancellationToken.IsCancellationRequested) await InvokeOnceAsync(cancellationToken);
    }

    public void Dispose() => _client.Dispose();

    private async Task<bool> InitializeAsync()
    {
        try
        {
            return await _initializer();
        }
        catch (Exception e)
        {
            await Post($"{_runtime}/init/error", ErrorDocument(e), e.GetType().Name);
            throw;
        }
    }

    private async Task InvokeOnceAsync(CancellationToken cancellationToken)
    {
        using var next = await _client.GetAsync($"{_runtime}/invocation/next", cancellationToken);
        next.EnsureSuccessStatusCode();
        var context = new RuntimeContext(next.Headers);
        using var invocation = new InvocationRequest { InputStream = await next.Content.ReadAsStreamAsync(cancellationToken), LambdaContext = context };
        var url = $"{_runtime}/invocation/{context.AwsRequestId}";
        Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", context.TraceId);
        InvocationResponse response;
        try
        {
            response = await _handler(invocation);
        }
        catch (Exception e)
        {
            context.Logger.LogError(e.ToString());
            await Post($"{url}/error", ErrorDocument(e), e.GetType().Name);
            return;
        }
        using var content = new StreamContent(response.OutputStream ?? Stream.Null);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var posted = await _client.PostAsync($"{url}/response", content, cancellationToken);
        if (posted.StatusCode != HttpStatusCode.Accepted) throw new InvalidOperationException($"The Runtime API answered {posted.StatusCode}.");
    }

    private async Task Post(string url, string document, string errorType)
    {
        using var content = new StringContent(document, Encoding.UTF8, "application/vnd.aws.lambda.error+json");
        content.Headers.Add("Lambda-Runtime-Function-Error-Type", errorType);
        using var posted = await _client.PostAsync(url, content);
    }

    private static string ErrorDocument(Exception e)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json)) WriteError(writer, e);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    private static void WriteError(Utf8JsonWriter writer, Exception e)
    {
        writer.WriteStartObject();
        writer.WriteString("errorType", e.GetType().Name);
        writer.WriteString("errorMessage", e.Message);
        writer.WriteStartArray("stackTrace");
        foreach (var line in (e.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) writer.WriteStringValue(line);
        writer.WriteEndArray();
        if (e.InnerException is not null)
        {
            writer.WritePropertyName("cause");
            WriteError(writer, e.InnerException);
        }
        writer.WriteEndObject();
    }
}
