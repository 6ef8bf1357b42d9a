using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create(Run, new S<Ctx>()).Build().RunAsync();
#if A
string Run(string x) => x;
#else
int Run(int x) => x;
#endif
