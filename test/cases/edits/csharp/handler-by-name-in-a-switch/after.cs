using Amazon.Lambda.RuntimeSupport;
switch (name)
{
    case "A": { Func<string, string> handler = A; await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync(); break; }
    case "B": { Func<SQSEvent, SQSBatchResponse> handler = B; await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync(); break; }
}
string A(string s) => s;
SQSBatchResponse B(SQSEvent s) => s;
