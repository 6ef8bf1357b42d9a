using Amazon.Lambda.RuntimeSupport;
Func<string, ILambdaContext, Task<string>> handler = async (input, context) => input.ToUpper();
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
