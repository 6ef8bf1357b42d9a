using Amazon.Lambda.RuntimeSupport;
Func<ILambdaContext, string> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
string Run(
    ILambdaContext input) => "";
