namespace LambdaAot.ClassLibrary;

/// <summary>
/// Runs a function that is a class library, as Lambda's managed runtime does: gets events from the Runtime API, and calls
/// the method that _HANDLER names. It is started in the library's place, so that all that the library needs is found:
/// `dotnet exec --depsfile X.deps.json --runtimeconfig X.runtimeconfig.json LambdaAot.ClassLibrary.dll X.dll`
/// </summary>
internal static class Program
{
    private static async Task<int> Main()
    {
        using var runtime = new RuntimeApi(Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")!);
        UserFunction function;
        try
        {
            function = UserFunction.Load(Environment.GetEnvironmentVariable("_HANDLER")!);
        }
        catch (Exception error)
        {
            await runtime.ReportInitError(ErrorDocument.Of(error));
            return 1;
        }
        while (true)
            await Invoke(function, runtime);
    }

    private static async Task Invoke(UserFunction function, RuntimeApi runtime)
    {
        var invocation = await runtime.Next();
        byte[] result;
        try
        {
            result = await function.Invoke(invocation);
        }
        catch (Exception error)
        {
            var document = ErrorDocument.Of(error);
            Console.Error.WriteLine(document.Text);
            await runtime.ReportError(invocation, document);
            return;
        }
        await runtime.Respond(invocation, result);
    }
}
