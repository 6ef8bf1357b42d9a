using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create<SQSEvent, SQSBatchResponse>(async (request, context) => new B(), new S<Ctx>()).Build().RunAsync();
