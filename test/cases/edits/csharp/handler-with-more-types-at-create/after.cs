using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create<SQSEvent, SQSBatchResponse>(Run, s).Build().RunAsync();
SQSBatchResponse Run(SQSEvent x) { }
