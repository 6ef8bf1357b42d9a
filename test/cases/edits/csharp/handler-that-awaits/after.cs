using Amazon.Lambda.RuntimeSupport;
class Function {
  static Func< SQSEvent , ILambdaContext , Task<SQSBatchResponse> > handler = new Function().Run;
  static Task Main() => LambdaBootstrapBuilder.Create( handler, new S<Ctx>() ).Build().RunAsync();
  async Task<SQSBatchResponse> Run(
    [FromBody] SQSEvent input, // the text
    ILambdaContext context) { await Task.Yield(); return input; }
}
