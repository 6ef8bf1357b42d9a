using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.Annotations;
using Amazon.Lambda.Annotations.APIGateway;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Serialization.SystemTextJson;

[assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<Orders.Ctx>))]

namespace Orders;

public class Functions
{
    [LambdaFunction]
    [HttpApi(LambdaHttpMethod.Get, "/orders/{id}", Version = HttpApiVersion.V1)]
    public Receipt Get(string id) => new($"r-{id}");
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
