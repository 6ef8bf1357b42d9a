using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Shared;

namespace PlaceOrder;

/// <summary>Lambda function that validates the product in the request body and returns it.</summary>
public class Function
{
    /// <summary>
    /// Starts the Lambda runtime client, once per cold start. The serializer uses the source-generated context below,
    /// because the native binary has no JSON reflection.
    /// </summary>
    private static async Task Main()
    {
        Func<APIGatewayHttpApiV2ProxyRequest, ILambdaContext, APIGatewayHttpApiV2ProxyResponse> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
            .Build()
            .RunAsync();
    }

    /// <summary>Validates the product in the request body and returns it.</summary>
    /// <param name="request">The HTTP request. Its Body contains the product as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static APIGatewayHttpApiV2ProxyResponse FunctionHandler(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
    {
        Product? product;
        try
        {
            product = JsonSerializer.Deserialize(GetBody(request), LambdaFunctionJsonSerializerContext.Default.Product);
        }
        catch (JsonException exception)
        {
            context.Logger.LogWarning($"The body is not a valid product: {exception.Message}");
            product = null;
        }
        return product is null
            ? Respond(400, """{"message":"The body must be a product, for example {\"id\":\"p-1\",\"name\":\"Desk\",\"price\":249.9}"}""")
            : Respond(201, JsonSerializer.Serialize(product, LambdaFunctionJsonSerializerContext.Default.Product));
    }

    private static string GetBody(APIGatewayHttpApiV2ProxyRequest request)
    {
        var body = request.Body ?? "";
        return request.IsBase64Encoded ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body;
    }

    private static APIGatewayHttpApiV2ProxyResponse Respond(int statusCode, string json)
    {
        return new APIGatewayHttpApiV2ProxyResponse
        {
            StatusCode = statusCode,
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
            Body = json,
        };
    }
}

/// <summary>
/// Lists the types that are read from or written to JSON: the handler's input and output, and each type that you pass
/// to JsonSerializer. A missing type compiles, but fails in Lambda. The types of their properties are included.
/// </summary>
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyRequest))]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyResponse))]
[JsonSerializable(typeof(Product))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
