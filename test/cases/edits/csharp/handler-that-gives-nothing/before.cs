using Amazon.Lambda.RuntimeSupport;
Func<string, ILambdaContext, string> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
static string Run(string input, ILambdaContext context) { return input; }
