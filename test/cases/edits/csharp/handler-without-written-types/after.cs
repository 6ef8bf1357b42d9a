using Amazon.Lambda.RuntimeSupport;
Func<SQSEvent, ILambdaContext, Task<SQSBatchResponse>> handler = async (input, context) => input.ToUpper();
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
