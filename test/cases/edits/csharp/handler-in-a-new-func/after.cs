using Amazon.Lambda.RuntimeSupport;
Func<SQSEvent, ILambdaContext, SQSBatchResponse> handler = new Func<SQSEvent, ILambdaContext, SQSBatchResponse>(Run);
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
SQSBatchResponse Run(SQSEvent x, ILambdaContext c) => x;
