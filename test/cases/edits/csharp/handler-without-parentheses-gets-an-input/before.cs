using Amazon.Lambda.RuntimeSupport;
Func<ILambdaContext, string> handler = context => "a";
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
