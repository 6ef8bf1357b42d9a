using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
class P { static Task Main() => LambdaBootstrapBuilder.Create((Func<string, ILambdaContext, string>)H, new S()).Build().RunAsync(); static string H(string s, ILambdaContext c) => s; }
