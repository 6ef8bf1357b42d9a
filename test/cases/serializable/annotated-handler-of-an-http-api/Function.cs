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
    [HttpApi(LambdaHttpMethod.Post, "/orders")]
    public Receipt Post([FromBody] Order order, [FromHeader(Name = "x-client")] string client) => new($"r-{order.Id}");
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyRequest))]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyResponse))]
public partial class Ctx : JsonSerializerContext
{
}
