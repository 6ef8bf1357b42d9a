using Amazon.Lambda.RuntimeSupport;
Func<string, ILambdaContext, string> handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
string Run(
    string input, // the text
    ILambdaContext context) => "";
