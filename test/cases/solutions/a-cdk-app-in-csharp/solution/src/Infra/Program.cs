using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

// LambdaBootstrapBuilder.Create is called elsewhere.
var app = new App();
var stack = new Stack(app, "Mail");
_ = new Function(stack, "LambdaFunction", new FunctionProps
{
    Runtime = Runtime.DOTNET_8,
    Handler = "Mail::Mail.Function::Send",
    Code = Code.FromAsset("src/Mail/bin/Release/net10.0/publish"),
    Description = "no [LambdaFunction], no LambdaBootstrapBuilder.Create(handler)",
});
app.Synth();
