using Amazon.Lambda.RuntimeSupport;
MyHandler handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
string Run(string x, ILambdaContext c) => x;
delegate string MyHandler(string x, ILambdaContext c);
