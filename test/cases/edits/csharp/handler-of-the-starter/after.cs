using Amazon.Lambda.RuntimeSupport;
class Function
{
    static async Task Main()
    {
        Func<SQSEvent, ILambdaContext, SQSBatchResponse> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();
    }

    /// <summary>x</summary>
    public static SQSBatchResponse FunctionHandler(SQSEvent input, ILambdaContext context) => input.ToUpper();
}
