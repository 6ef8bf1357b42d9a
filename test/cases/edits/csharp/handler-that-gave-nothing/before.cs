using Amazon.Lambda.RuntimeSupport;
Action<string> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
void Run(string input) { }
