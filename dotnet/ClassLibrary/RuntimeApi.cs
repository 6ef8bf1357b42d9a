using System.Net.Http.Headers;

namespace LambdaAot.ClassLibrary;

/// <summary>An event, and what the Runtime API says of it.</summary>
internal sealed record Invocation(byte[] Payload, string RequestId, string FunctionArn, DateTimeOffset Deadline);

/// <summary>The Lambda Runtime API.</summary>
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html"/>
internal sealed class RuntimeApi(string address) : IDisposable
{
    private readonly string root = $"http://{address}/2018-06-01/runtime";
    private readonly HttpClient http = new() { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<Invocation> Next()
    {
        using var response = await http.GetAsync($"{root}/invocation/next");
        response.EnsureSuccessStatusCode();
        var headers = response.Headers;
        Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", ValueOf(headers, "Lambda-Runtime-Trace-Id"));
        return new Invocation(
            await response.Content.ReadAsByteArrayAsync(),
            ValueOf(headers, "Lambda-Runtime-Aws-Request-Id") ?? "",
            ValueOf(headers, "Lambda-Runtime-Invoked-Function-Arn") ?? "",
            DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(ValueOf(headers, "Lambda-Runtime-Deadline-Ms") ?? "0"))
        );
    }

    public Task Respond(Invocation invocation, byte[] result) =>
        Post($"invocation/{invocation.RequestId}/response", result, null);

    public Task ReportError(Invocation invocation, ErrorDocument error) =>
        Post($"invocation/{invocation.RequestId}/error", error.Json, error.Type);

    public Task ReportInitError(ErrorDocument error) => Post("init/error", error.Json, error.Type);

    private async Task Post(string path, byte[] body, string? errorType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{root}/{path}");
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (errorType is not null)
            request.Headers.Add("Lambda-Runtime-Function-Error-Type", errorType);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    private static string? ValueOf(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.First() : null;

    public void Dispose() => http.Dispose();
}
