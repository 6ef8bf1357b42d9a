using System.Reflection;

namespace LambdaAot.ClassLibrary;

/// <summary>The ILambdaContext of an invocation, in the version of Amazon.Lambda.Core that the function has.</summary>
internal class UserContext : DispatchProxy
{
    public const string InterfaceName = "Amazon.Lambda.Core.ILambdaContext";

    private Invocation invocation = null!;
    private object? serializer;

    /// <param name="serializer">of the function; null if it has none</param>
    public static object Create(Type type, Invocation invocation, object? serializer)
    {
        var context = Create(type, typeof(UserContext));
        ((UserContext)context).invocation = invocation;
        ((UserContext)context).serializer = serializer;
        return context;
    }

    protected override object? Invoke(MethodInfo? method, object?[]? arguments) =>
        method!.Name switch
        {
            "get_AwsRequestId" => invocation.RequestId,
            "get_InvokedFunctionArn" => invocation.FunctionArn,
            "get_RemainingTime" => invocation.Deadline - DateTimeOffset.UtcNow,
            "get_TenantId" => invocation.TenantId,
            "get_ClientContext" => JsonObject.Create(method.ReturnType, invocation.ClientContext),
            "get_Identity" => JsonObject.Create(method.ReturnType, invocation.CognitoIdentity),
            "get_FunctionName" => Variable("AWS_LAMBDA_FUNCTION_NAME"),
            "get_FunctionVersion" => Variable("AWS_LAMBDA_FUNCTION_VERSION"),
            "get_LogGroupName" => Variable("AWS_LAMBDA_LOG_GROUP_NAME"),
            "get_LogStreamName" => Variable("AWS_LAMBDA_LOG_STREAM_NAME"),
            "get_MemoryLimitInMB" => int.TryParse(Variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), out var size) ? size : 0,
            "get_TraceId" => Variable("_X_AMZN_TRACE_ID"),
            "get_Logger" => Create(method.ReturnType, typeof(UserLogger)),
            "get_Serializer" => serializer,
            _ => method.ReturnType.IsValueType && method.ReturnType != typeof(void)
                ? Activator.CreateInstance(method.ReturnType)
                : null,
        };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
