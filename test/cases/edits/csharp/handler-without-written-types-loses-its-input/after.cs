using Amazon.Lambda.RuntimeSupport;
Func<ILambdaContext, Task<string>> handler = async (context) => "";
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
