using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

var handler = IReadOnlyList<string> (Order order) => [order.Id];
await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();

public record Order(string Id);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
