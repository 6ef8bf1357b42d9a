using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create((Func<SQSEvent, ILambdaContext, Task<SQSBatchResponse>>)Run, s).Build().RunAsync();
Task<SQSBatchResponse> Run(SQSEvent input, ILambdaContext context) => Task.CompletedTask;
