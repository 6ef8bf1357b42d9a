using Amazon.Lambda.RuntimeSupport;
Func<SQSEvent, ILambdaContext, SQSBatchResponse> handler = (input, context) => "a";
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
