using Amazon.Lambda.RuntimeSupport;
Func<SQSEvent, SQSBatchResponse> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
SQSBatchResponse Run(SQSEvent input) { }
