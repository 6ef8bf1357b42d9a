using Amazon.Lambda.RuntimeSupport;
Func<string, string> handler = x => "a";
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
