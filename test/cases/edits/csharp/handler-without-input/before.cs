using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create((Func<ILambdaContext, Task>)Run, s).Build().RunAsync();
Task Run(ILambdaContext context) => Task.CompletedTask;
