using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create(A, s).Build().RunAsync();
await LambdaBootstrapBuilder.Create(B, s).Build().RunAsync();
string A(string x) => x;
string B(string x) => x;
