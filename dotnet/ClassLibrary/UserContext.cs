using System.Reflection;

namespace LambdaAot.ClassLibrary;

/// <summary>The ILambdaContext of an invocation, in the version of Amazon.Lambda.Core that the function has.</summary>
internal class UserContext : DispatchProxy
{
    public const string InterfaceName = "Amazon.Lambda.Core.ILambdaContext";

    private Invocation invocation = null!;

    public static object Create(Type type, Invocation invocation)
    {
        var context = Create(type, typeof(UserContext));
        ((UserContext)context).invocation = invocation;
        return context;
    }

    protected override object? Invoke(MethodInfo? method, object?[]? arguments) =>
        method!.Name switch
        {
            "get_AwsRequestId" => invocation.RequestId,
            "get_InvokedFunctionArn" => invocation.FunctionArn,
            "get_RemainingTime" => invocation.Deadline - DateTimeOffset.UtcNow,
            "get_FunctionName" => Variable("AWS_LAMBDA_FUNCTION_NAME"),
            "get_FunctionVersion" => Variable("AWS_LAMBDA_FUNCTION_VERSION"),
            "get_LogGroupName" => Variable("AWS_LAMBDA_LOG_GROUP_NAME"),
            "get_LogStreamName" => Variable("AWS_LAMBDA_LOG_STREAM_NAME"),
            "get_MemoryLimitInMB" => int.TryParse(Variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), out var size) ? size : 0,
            "get_TraceId" => Variable("_X_AMZN_TRACE_ID"),
            "get_Logger" => Create(method.ReturnType, typeof(UserLogger)),
            _ => method.ReturnType.IsValueType && method.ReturnType != typeof(void)
                ? Activator.CreateInstance(method.ReturnType)
                : null,
        };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}

/// <summary>The ILambdaLogger of an invocation: every line goes to standard output.</summary>
internal class UserLogger : DispatchProxy
{
    protected override object? Invoke(MethodInfo? method, object?[]? arguments)
    {
        var texts = (arguments ?? []).OfType<string>().ToList();
        // The last text is the message; a level may come before it.
        if (texts.Count > 0)
            if (method!.Name == "Log" && arguments!.Length == 1)
                Console.Write(texts[^1]);
            else
                Console.WriteLine(texts[^1]);
        return null;
    }
}
