using Amazon.Lambda.RuntimeSupport;
Func<string, ILambdaContext, string> handler = new Func<string, ILambdaContext, string>(Run);
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
string Run(string x, ILambdaContext c) => x;
