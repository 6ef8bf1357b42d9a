    /// <summary>Answers the requests to the function's URL. It has no routes: all methods and paths come here.</summary>
    /// <param name="request">The event, as from an HTTP API; its Body is a text.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static APIGatewayHttpApiV2ProxyResponse FunctionHandler(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
    {
        return (request.RequestContext?.Http?.Method, request.RawPath) switch
        {
            ("GET", "/") => Respond(200, """{"message":"POST a product to /products"}"""),
            ("POST", "/products") => AddProduct(request, context.Logger),
            _ => Respond(404, """{"message":"There is nothing here"}"""),
        };
    }

    private static APIGatewayHttpApiV2ProxyResponse AddProduct(APIGatewayHttpApiV2ProxyRequest request, ILambdaLogger logger)
    {
        Product? product;
        try
        {
            product = JsonSerializer.Deserialize(BodyOf(request), LambdaFunctionJsonSerializerContext.Default.Product);
        }
        catch (JsonException error)
        {
            logger.LogWarning($"The body is no product: {error.Message}");
            product = null;
        }
        return product is null
            ? Respond(400, """{"message":"The body must be a product: {\"id\":\"p-1\",\"name\":\"Desk\",\"price\":249.9}"}""")
            : Respond(201, JsonSerializer.Serialize(product, LambdaFunctionJsonSerializerContext.Default.Product));
    }

    private static string BodyOf(APIGatewayHttpApiV2ProxyRequest request)
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
