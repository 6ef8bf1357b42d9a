    /// <summary>Takes what is published to a topic. After an exception Lambda calls again, twice; then the event is a dead letter.</summary>
    /// <param name="snsEvent">The Message of a record holds an order as JSON. SNS sends one record at a time.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(SNSEvent snsEvent, ILambdaContext context)
    {
        foreach (var record in snsEvent.Records)
        {
            Process(record.Sns, context.Logger);
        }
    }

    private static void Process(SNSEvent.SNSMessage message, ILambdaLogger logger)
    {
        var order = JsonSerializer.Deserialize(message.Message, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException($"Message {message.MessageId} is null.");
        logger.LogInformation($"Order {order.OrderId} over {order.Total}, in message {message.MessageId}");
    }
