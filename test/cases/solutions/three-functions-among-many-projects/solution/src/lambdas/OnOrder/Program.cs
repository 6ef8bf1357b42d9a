using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using OnOrder;

var handler = (string id, ILambdaContext context) => new Invoice(id, 12.5m);

await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<JsonContext>())
    .Build()
    .RunAsync();

namespace OnOrder
{
    public record Invoice(string Number, decimal Total);

    [JsonSerializable(typeof(string))]
    [JsonSerializable(typeof(Invoice))]
    public partial class JsonContext : JsonSerializerContext;
}
