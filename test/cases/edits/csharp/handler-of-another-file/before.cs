using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create(Other.Run, new S<Ctx>()).Build().RunAsync();
