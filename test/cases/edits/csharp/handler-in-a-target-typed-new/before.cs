using Amazon.Lambda.RuntimeSupport;
Func<string, string> handler = new(Run);
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
string Run(string x) => x;
