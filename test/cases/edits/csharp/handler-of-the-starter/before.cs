using Amazon.Lambda.RuntimeSupport;
class Function
{
    static async Task Main()
    {
        Func<string, ILambdaContext, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();
    }

    /// <summary>x</summary>
    public static string FunctionHandler(string input, ILambdaContext context) => input.ToUpper();
}
