using Amazon.Lambda.RuntimeSupport;
Func<string> handler = () => "a";
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
