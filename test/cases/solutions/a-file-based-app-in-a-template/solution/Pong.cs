#:package Amazon.Lambda.Core@2.8.0
#:package Amazon.Lambda.RuntimeSupport@1.14.1
#:package Amazon.Lambda.Serialization.SystemTextJson@2.4.4
#:property TargetFramework=net10.0

using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var handler = (string input, ILambdaContext context) => input;

await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<PongContext>())
    .Build()
    .RunAsync();

[JsonSerializable(typeof(string))]
public partial class PongContext : JsonSerializerContext;
