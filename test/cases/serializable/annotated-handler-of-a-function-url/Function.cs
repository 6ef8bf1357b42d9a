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
    [FunctionUrl]
    public Receipt Post([FromBody] Order order) => new($"r-{order.Id}");
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
