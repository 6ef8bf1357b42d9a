    /// <summary>
    /// Processes each message. After an exception, Lambda retries the event twice, then sends it to the dead-letter
    /// queue.
    /// </summary>
    /// <param name="snsEvent">One record. Its Message contains an order as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
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
        logger.LogInformation($"Order {order.OrderId} placed: total {order.Total} (message {message.MessageId})");
    }
