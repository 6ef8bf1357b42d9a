using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Orders;

var handler = (string id, ILambdaContext context) => new Invoice(id, 12.5m);

await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<JsonContext>())
    .Build()
    .RunAsync();

namespace Orders
{
    public record Invoice(string Number, decimal Total);

    [JsonSerializable(typeof(string))]
    public partial class JsonContext : JsonSerializerContext;
}
