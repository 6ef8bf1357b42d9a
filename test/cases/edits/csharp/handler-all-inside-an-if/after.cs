#if !X
using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create(Run, new S<Ctx>()).Build().RunAsync();
SQSBatchResponse Run(SQSEvent x) => x;
#endif
