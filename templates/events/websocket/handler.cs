    /// <summary>
    /// Handles the events of a connection: it opens, a message arrives, it closes. To send a message to a client, store its
    /// ConnectionId and call PostToConnection of the API Gateway Management API. Its endpoint is
    /// https://{DomainName}/{Stage}, with the values of the RequestContext.
    /// </summary>
    /// <param name="request">The event. Its RequestContext contains the route and the connection.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static APIGatewayProxyResponse FunctionHandler(APIGatewayProxyRequest request, ILambdaContext context)
    {
        var connection = request.RequestContext.ConnectionId;
        switch (request.RequestContext.RouteKey)
        {
            case "$connect":
                // Any status other than 200 rejects the connection.
                context.Logger.LogInformation($"{connection} connected");
                return Respond(200);
            case "$disconnect":
                context.Logger.LogInformation($"{connection} disconnected");
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
            logger.LogInformation($"{connection} sent: {message.Text}");
            return Respond(200);
        }
        catch (JsonException exception)
        {
            logger.LogWarning($"{connection} sent an invalid message: {exception.Message}");
            return Respond(400);
        }
    }

    private static APIGatewayProxyResponse Respond(int statusCode)
    {
        return new APIGatewayProxyResponse { StatusCode = statusCode };
    }
