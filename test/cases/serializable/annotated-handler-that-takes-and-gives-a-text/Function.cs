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
    [HttpApi(LambdaHttpMethod.Post, "/echo")]
    public string Post([FromBody] string text) => text;

    [LambdaFunction]
    [HttpApi(LambdaHttpMethod.Put, "/echo")]
    public async Task<IHttpResult> Put([FromBody] string text)
    {
        await Task.Yield();
        return text == "" ? HttpResults.BadRequest("no text") : HttpResults.Ok(text);
    }
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyRequest))]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyResponse))]
public partial class Ctx : JsonSerializerContext
{
}
