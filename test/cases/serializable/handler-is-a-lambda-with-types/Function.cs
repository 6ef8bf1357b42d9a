using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

await LambdaBootstrapBuilder
    .Create((Order order, ILambdaContext context) => new Receipt($"r-{order.Id}"), new SourceGeneratorLambdaJsonSerializer<Ctx>())
    .Build()
    .RunAsync();

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
