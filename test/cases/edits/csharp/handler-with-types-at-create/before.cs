using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create<A, B>(async (request, context) => new B(), new S<Ctx>()).Build().RunAsync();
