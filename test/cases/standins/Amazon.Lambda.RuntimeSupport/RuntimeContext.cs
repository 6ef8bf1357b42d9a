using System.Globalization;
using System.Net.Http.Headers;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>What the Runtime API's headers and Lambda's environment variables say of an invocation.</summary>
internal sealed class RuntimeContext(HttpResponseHeaders headers) : ILambdaContext
{
    public string AwsRequestId => Header("Lambda-Runtime-Aws-Request-Id");
    public string InvokedFunctionArn => Header("Lambda-Runtime-Invoked-Function-Arn");
    public string TraceId => Header("Lambda-Runtime-Trace-Id");
    public string TenantId => Header("Lambda-Runtime-Aws-Tenant-Id");
    public IClientContext ClientContext { get; } = Caller.Of(headers, "Lambda-Runtime-Client-Context");
    public ICognitoIdentity Identity { get; } = Caller.Of(headers, "Lambda-Runtime-Cognito-Identity");
    public string FunctionName => Variable("AWS_LAMBDA_FUNCTION_NAME");
    public string FunctionVersion => Variable("AWS_LAMBDA_FUNCTION_VERSION");
    public string LogGroupName => Variable("AWS_LAMBDA_LOG_GROUP_NAME");
    public string LogStreamName => Variable("AWS_LAMBDA_LOG_STREAM_NAME");
    public int MemoryLimitInMB => int.Parse(Variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), CultureInfo.InvariantCulture);
    public ILambdaLogger Logger => new ConsoleLogger(AwsRequestId);

    public TimeSpan RemainingTime =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(Header("Lambda-Runtime-Deadline-Ms"), CultureInfo.InvariantCulture)) - DateTimeOffset.UtcNow;

    private string Header(string name) => headers.TryGetValues(name, out var values) ? values.First() : "";
    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}

/// <summary>Writes lines as Lambda's own client does: time, request id, level, message, with tabs between.</summary>
internal sealed class ConsoleLogger(string requestId) : ILambdaLogger
{
    public void Log(string message) => Console.Write(message);
    public void LogLine(string message) => Log("Information", message);

    public void Log(string level, string message)
    {
        var label = level switch
        {
            "Trace" => "trce",
            "Debug" => "dbug",
            "Information" => "info",
            "Warning" => "warn",
            "Error" => "fail",
            "Critical" => "crit",
            _ => level,
        };
        Console.WriteLine($"{DateTime.UtcNow:yyyy-MM-ddTHH:mm:ss.fffZ}\t{requestId}\t{label}\t{message}");
    }
}
