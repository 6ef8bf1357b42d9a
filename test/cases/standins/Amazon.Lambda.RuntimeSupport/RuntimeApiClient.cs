using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Amazon.Lambda.RuntimeSupport.Client.ResponseStreaming;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Speaks the Lambda Runtime API.</summary>
public class RuntimeApiClient
{
    private readonly HttpClient _httpClient;
    private readonly string _endpoint;

    public RuntimeApiClient(HttpClient httpClient) : this(httpClient, null) { }

    internal RuntimeApiClient(HttpClient httpClient, string endpoint)
    {
        _httpClient = httpClient;
        _endpoint = endpoint ?? Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API");
    }

    private string Runtime => $"http://{_endpoint}/2018-06-01/runtime";

    public Task ReportInitializationErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default) =>
        PostErrorAsync($"{Runtime}/init/error", exception, cancellationToken);

    public async Task<InvocationRequest> GetNextInvocationAsync(CancellationToken cancellationToken = default)
    {
        using var next = await _httpClient.GetAsync($"{Runtime}/invocation/next", cancellationToken);
        next.EnsureSuccessStatusCode();
        var input = new MemoryStream(await next.Content.ReadAsByteArrayAsync(cancellationToken));
        return new InvocationRequest { InputStream = input, LambdaContext = new RuntimeContext(next.Headers) };
    }

    public Task ReportInvocationErrorAsync(string awsRequestId, Exception exception, CancellationToken cancellationToken = default) =>
        PostErrorAsync($"{Runtime}/invocation/{awsRequestId}/error", exception, cancellationToken);

    public async Task SendResponseAsync(string awsRequestId, Stream outputStream, CancellationToken cancellationToken = default)
    {
        using var content = new StreamContent(outputStream ?? Stream.Null);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var posted = await _httpClient.PostAsync($"{Runtime}/invocation/{awsRequestId}/response", content, cancellationToken);
        if (posted.StatusCode != HttpStatusCode.Accepted) throw new InvalidOperationException($"The Runtime API answered {posted.StatusCode}.");
    }

    internal virtual async Task<IDisposable> StartStreamingResponseAsync(string awsRequestId, ResponseStream responseStream, CancellationToken cancellationToken = default)
    {
        var connection = new StreamingConnection();
        await connection.SendAsync(_endpoint, $"/2018-06-01/runtime/invocation/{awsRequestId}/response", responseStream, cancellationToken);
        return connection;
    }

    private async Task PostErrorAsync(string url, Exception exception, CancellationToken cancellationToken)
    {
        using var content = new StringContent(ErrorDocument(exception), Encoding.UTF8, "application/vnd.aws.lambda.error+json");
        content.Headers.Add("Lambda-Runtime-Function-Error-Type", exception.GetType().Name);
        using var posted = await _httpClient.PostAsync(url, content, cancellationToken);
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
