using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.APIGatewayEvents;

namespace HelloWorld;

public class Function
{
    public static async Task Main()
    {
        Func<APIGatewayProxyRequest, ILambdaContext, APIGatewayProxyResponse> handler = Handle;
        using var bootstrap = LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<SerializerContext>()).Build();
        await bootstrap.RunAsync();
    }

    public static APIGatewayProxyResponse Handle(APIGatewayProxyRequest input, ILambdaContext context)
    {
        return new APIGatewayProxyResponse { StatusCode = 200, Body = input.Path };
    }
}



[JsonSerializable(typeof(APIGatewayProxyRequest))]
[JsonSerializable(typeof(APIGatewayProxyResponse))]
public partial class SerializerContext : JsonSerializerContext
{
}
