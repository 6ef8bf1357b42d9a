using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create<SNSEvent>(Run, s).Build().RunAsync();
Task Run(SNSEvent x) => null;
