using Amazon.Lambda.RuntimeSupport;
Func<SQSEvent, SQSBatchResponse> handler = new(Run);
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
SQSBatchResponse Run(SQSEvent x) => x;
