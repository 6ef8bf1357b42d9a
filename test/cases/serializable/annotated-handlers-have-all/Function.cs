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
    public IHttpResult Post([FromBody] Order order) => HttpResults.Ok(new Receipt($"r-{order.Id}"));

    [LambdaFunction]
    [HttpApi(LambdaHttpMethod.Delete, "/orders/{id}")]
    public IHttpResult Delete(string id, ILambdaContext context) => HttpResults.NewResult(System.Net.HttpStatusCode.NoContent);
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyRequest))]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyResponse))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
