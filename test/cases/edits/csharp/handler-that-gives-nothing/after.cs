using Amazon.Lambda.RuntimeSupport;
Action<SNSEvent, ILambdaContext> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
static void Run(SNSEvent input, ILambdaContext context) { return input; }
