using System.Net;
using System.Net.Http.Headers;

namespace LambdaAot.ClassLibrary;

/// <summary>An event, and what the Runtime API says of it.</summary>
internal sealed record Invocation(
    byte[] Payload,
    string RequestId,
    string FunctionArn,
    DateTimeOffset Deadline,
    string? TenantId,
    string? ClientContext,
    string? CognitoIdentity
);

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
        Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", ValueOf(headers, "Trace-Id"));
        return new Invocation(
            await response.Content.ReadAsByteArrayAsync(),
            ValueOf(headers, "Aws-Request-Id") ?? "",
            ValueOf(headers, "Invoked-Function-Arn") ?? "",
            DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(ValueOf(headers, "Deadline-Ms") ?? "0")),
            ValueOf(headers, "Aws-Tenant-Id"),
            ValueOf(headers, "Client-Context"),
            ValueOf(headers, "Cognito-Identity")
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
        // The caller has been told that the response is too large.
        if (response.StatusCode != HttpStatusCode.RequestEntityTooLarge)
            response.EnsureSuccessStatusCode();
    }

    private static string? ValueOf(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues($"Lambda-Runtime-{name}", out var values) ? values.First() : null;

    public void Dispose() => http.Dispose();
}
