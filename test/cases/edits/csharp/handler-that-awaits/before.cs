using Amazon.Lambda.RuntimeSupport;
class Function {
  static Func< string , ILambdaContext , Task < string > > handler = new Function().Run;
  static Task Main() => LambdaBootstrapBuilder.Create( handler, new S<Ctx>() ).Build().RunAsync();
  async Task<string> Run(
    [FromBody] string input, // the text
    ILambdaContext context) { await Task.Yield(); return input; }
}
