using Handler = System.Func<string, Amazon.Lambda.Core.ILambdaContext, string>;
using Amazon.Lambda.RuntimeSupport;
Handler handler = Run;
await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync();
string Run(string x, ILambdaContext c) => x;
