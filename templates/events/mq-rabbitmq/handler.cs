    /// <summary>Processes each message in the batch. After an exception, Lambda retries the whole batch.</summary>
    /// <param name="mqEvent">A batch of messages. The Data of each message contains an order as base64-encoded JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(RabbitMQEvent mqEvent, ILambdaContext context)
    {
        // The key contains the queue and its virtual host: "orders::/".
        foreach (var (queue, messages) in mqEvent.RmqMessagesByQueue)
        {
            foreach (var message in messages)
            {
                try
                {
                    Process(message, queue, context.Logger);
                }
                catch (Exception exception) when (exception is JsonException or FormatException)
                {
                    // A retry would fail again and block the other messages.
                    context.Logger.LogError($"A message from {queue} is not a valid order: {exception.Message}");
                }
            }
        }
    }

    private static void Process(RabbitMQEvent.RabbitMQMessage message, string queue, ILambdaLogger logger)
    {
        var data = Convert.FromBase64String(message.Data ?? "");
        var order = JsonSerializer.Deserialize(data, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The data is null.");
        logger.LogInformation($"Order {order.OrderId} placed: total {order.Total}, from {queue}");
    }
