using Amazon.Lambda.RuntimeSupport;
await LambdaBootstrapBuilder.Create(Run, new S<Ctx>()).Build().RunAsync();
string Run(
#if A
  string x,
#else
  int x,
#endif
  ILambdaContext c) => "";
