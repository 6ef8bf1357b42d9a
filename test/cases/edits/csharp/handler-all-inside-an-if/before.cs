#if !X
using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create(Run, new S<Ctx>()).Build().RunAsync();
string Run(string x) => x;
#endif
