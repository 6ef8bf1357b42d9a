using Amazon.Lambda.RuntimeSupport;
Func<SQSEvent, ILambdaContext, SQSBatchResponse> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
SQSBatchResponse Run(
    SQSEvent request,
    ILambdaContext input) => "";
