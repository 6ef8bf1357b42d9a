using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create<string>(Run, s).Build().RunAsync();
void Run(string x) { }
