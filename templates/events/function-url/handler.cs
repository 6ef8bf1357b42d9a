    /// <summary>Handles the requests to the function URL, which sends all methods and paths to the function.</summary>
    /// <param name="request">The HTTP request, in the format of an HTTP API.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static APIGatewayHttpApiV2ProxyResponse FunctionHandler(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
    {
        return (request.RequestContext?.Http?.Method, request.RawPath) switch
        {
            ("GET", "/") => Respond(200, """{"message":"Send a product with POST /products"}"""),
            ("POST", "/products") => CreateProduct(request, context.Logger),
            _ => Respond(404, """{"message":"Not found"}"""),
        };
    }

    private static APIGatewayHttpApiV2ProxyResponse CreateProduct(APIGatewayHttpApiV2ProxyRequest request, ILambdaLogger logger)
    {
        Product? product;
        try
        {
            product = JsonSerializer.Deserialize(GetBody(request), LambdaFunctionJsonSerializerContext.Default.Product);
        }
        catch (JsonException exception)
        {
            logger.LogWarning($"The body is not a valid product: {exception.Message}");
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
