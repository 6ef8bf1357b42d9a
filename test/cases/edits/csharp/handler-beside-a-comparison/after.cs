using Amazon.Lambda.RuntimeSupport;
if (args.Length < 1) { return; }
for (var i = 0; i < 3; i++) { }
Func<SQSEvent, SQSBatchResponse> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
SQSBatchResponse Run(SQSEvent x) => x;
