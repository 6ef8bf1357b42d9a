using Amazon.Lambda.RuntimeSupport;
Func<string, ILambdaContext, Task<string>> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
static async Task<string> Run(string input, ILambdaContext context) { return input; }
