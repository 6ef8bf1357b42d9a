using Amazon.Lambda.RuntimeSupport;
Func<string, string> a = A, b = B;
Func<SQSEvent, SQSBatchResponse> c = B;
await LambdaBootstrapBuilder.Create(a, new S<Ctx>()).Build().RunAsync();
await LambdaBootstrapBuilder.Create(c, new S<Ctx>()).Build().RunAsync();
string A(string x) => x;
SQSBatchResponse B(SQSEvent x) => x;
