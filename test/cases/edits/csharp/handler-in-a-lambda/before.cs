using Amazon.Lambda.RuntimeSupport;
var handler = async (string input, ILambdaContext context) => { await Task.Yield(); return input; };
await LambdaBootstrapBuilder.Create<string, string>(handler, new S<Ctx>()).Build().RunAsync();
