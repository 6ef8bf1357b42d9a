using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Strict;

var handler = (string id, ILambdaContext context) => new Invoice(id, 12.5m);

await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<JsonContext>())
    .Build()
    .RunAsync();

namespace Strict
{
    /// <summary>An invoice.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Total">Its total.</param>
    public record Invoice(string Number, decimal Total);

    [JsonSerializable(typeof(string))]
    [JsonSerializable(typeof(Invoice))]
    internal sealed partial class JsonContext : JsonSerializerContext;
}
