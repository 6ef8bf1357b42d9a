using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Intake;

var handler = (string id, ILambdaContext context) => new Invoice(id, 12.5m);

await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<JsonContext>())
    .Build()
    .RunAsync();

namespace Intake
{
    public record Invoice(string Number, decimal Total);

    [JsonSerializable(typeof(string))]
    public partial class JsonContext : JsonSerializerContext;
}
