using Amazon.Lambda.RuntimeSupport;
Func<SNSEvent, ILambdaContext, Task> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
static async Task Run(SNSEvent input, ILambdaContext context) { return input; }
