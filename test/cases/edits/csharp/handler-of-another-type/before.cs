using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create(new OrderFunction().Run, new S<Ctx>()).Build().RunAsync();
class Job { public void Run(int n) { } }
