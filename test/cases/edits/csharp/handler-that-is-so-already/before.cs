using Amazon.Lambda.RuntimeSupport;
Func<SQSEvent,ILambdaContext,Task< SQSBatchResponse >> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
Task<SQSBatchResponse> Run(SQSEvent e, ILambdaContext c) => null;
