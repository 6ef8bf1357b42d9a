    /// <summary>Processes each message in the batch. After an exception, Lambda retries the whole batch.</summary>
    /// <param name="mqEvent">A batch of messages. The Data of each message contains an order as base64-encoded JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(ActiveMQEvent mqEvent, ILambdaContext context)
    {
        foreach (var message in mqEvent.Messages)
        {
            try
            {
                Process(message, context.Logger);
            }
            catch (Exception exception) when (exception is JsonException or FormatException)
            {
                // A retry would fail again and block the other messages.
                context.Logger.LogError($"Message {message.MessageId} is not a valid order: {exception.Message}");
            }
        }
    }

    private static void Process(ActiveMQEvent.ActiveMQMessage message, ILambdaLogger logger)
    {
        var data = Convert.FromBase64String(message.Data ?? "");
        var order = JsonSerializer.Deserialize(data, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The data is null.");
        logger.LogInformation($"Order {order.OrderId} placed: total {order.Total}, from {message.Destination?.PhysicalName}");
    }
