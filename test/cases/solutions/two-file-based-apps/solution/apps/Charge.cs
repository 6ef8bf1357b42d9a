#:package Amazon.Lambda.Core@2.8.0
#:package Amazon.Lambda.RuntimeSupport@1.14.1
#:package Amazon.Lambda.Serialization.SystemTextJson@2.4.4
#:property TargetFramework=net10.0

using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var handler = (Payment input, ILambdaContext context) => new Bill(input.Cents);

await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<ChargeContext>())
    .Build()
    .RunAsync();

public record Payment(int Cents);

public record Bill(int Total);

[JsonSerializable(typeof(Payment))]
public partial class ChargeContext : JsonSerializerContext;
