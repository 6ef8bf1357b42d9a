using Amazon.Lambda.RuntimeSupport;
var handler = async (SQSEvent input, ILambdaContext context) => { await Task.Yield(); return input; };
await LambdaBootstrapBuilder.Create<SQSEvent, SQSBatchResponse>(handler, new S<Ctx>()).Build().RunAsync();
