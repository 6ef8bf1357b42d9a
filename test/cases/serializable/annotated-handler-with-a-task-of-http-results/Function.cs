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
    [HttpApi(LambdaHttpMethod.Put, "/orders")]
    public async Task<IHttpResult> Put([FromServices] TimeProvider time, [FromBody] Order order)
    {
        await Task.Yield();
        var receipt = new Receipt($"{time.GetUtcNow()}-{order.Id}");
        return HttpResults.Created("/receipts/1", receipt);
    }
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyRequest))]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyResponse))]
public partial class Ctx : JsonSerializerContext
{
}
