using Handler = System.Func<SQSEvent, Amazon.Lambda.Core.ILambdaContext, SQSBatchResponse>;
using Amazon.Lambda.RuntimeSupport;
Handler handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
SQSBatchResponse Run(SQSEvent x, ILambdaContext c) => x;
