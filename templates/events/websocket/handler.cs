    /// <summary>
    /// Takes what happens on a connection: it opens, a message comes, it closes. To send to a client, now or later,
    /// keep its ConnectionId and call PostToConnection of the API Gateway Management API, at
    /// https://{DomainName}/{Stage} of the RequestContext.
    /// </summary>
    /// <param name="request">The event; its RequestContext has the route and the connection.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static APIGatewayProxyResponse FunctionHandler(APIGatewayProxyRequest request, ILambdaContext context)
    {
        var connection = request.RequestContext.ConnectionId;
        switch (request.RequestContext.RouteKey)
        {
            case "$connect":
                // Any other status than 200 refuses the connection.
                context.Logger.LogInformation($"{connection} opened");
                return Respond(200);
            case "$disconnect":
                context.Logger.LogInformation($"{connection} closed");
                return Respond(200);
            default:
                return Receive(request, context.Logger);
        }
    }

    private static APIGatewayProxyResponse Receive(APIGatewayProxyRequest request, ILambdaLogger logger)
    {
        var connection = request.RequestContext.ConnectionId;
        try
        {
            var message = JsonSerializer.Deserialize(request.Body ?? "", LambdaFunctionJsonSerializerContext.Default.ChatMessage)
                ?? throw new JsonException("The body is null.");
            logger.LogInformation($"{connection} says: {message.Text}");
            return Respond(200);
        }
        catch (JsonException error)
        {
            logger.LogWarning($"{connection} sent no message: {error.Message}");
            return Respond(400);
        }
    }

    private static APIGatewayProxyResponse Respond(int statusCode)
    {
        return new APIGatewayProxyResponse { StatusCode = statusCode };
    }
