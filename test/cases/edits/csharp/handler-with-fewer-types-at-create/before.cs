using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create<string, string>(Run, s).Build().RunAsync();
Task<string> Run(string x) => null;
