    /// <summary>Validates the product in the request body and returns it.</summary>
    /// <param name="request">The HTTP request. Its Body contains the product as JSON. Headers and QueryStringParameters are
    /// null if the target group uses multi-value headers. Query parameters are URL-encoded.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static ApplicationLoadBalancerResponse FunctionHandler(ApplicationLoadBalancerRequest request, ILambdaContext context)
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
            ? Respond(400, "Bad Request", """{"message":"The body must be a product, for example {\"id\":\"p-1\",\"name\":\"Desk\",\"price\":249.9}"}""")
            : Respond(201, "Created", JsonSerializer.Serialize(product, LambdaFunctionJsonSerializerContext.Default.Product));
    }

    private static string GetBody(ApplicationLoadBalancerRequest request)
    {
        var body = request.Body ?? "";
        return request.IsBase64Encoded ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body;
    }

    private static ApplicationLoadBalancerResponse Respond(int statusCode, string reason, string json)
    {
        return new ApplicationLoadBalancerResponse
        {
            StatusCode = statusCode,
            StatusDescription = $"{statusCode} {reason}",
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
            Body = json,
        };
    }
