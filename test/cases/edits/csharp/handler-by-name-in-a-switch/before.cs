using Amazon.Lambda.RuntimeSupport;
switch (name)
{
    case "A": { Func<string, string> handler = A; await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync(); break; }
    case "B": { Func<int, int> handler = B; await LambdaBootstrapBuilder.Create(handler, new S<Ctx>()).Build().RunAsync(); break; }
}
string A(string s) => s;
int B(int s) => s;
