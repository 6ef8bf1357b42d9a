    /// <summary>Takes each message of a batch. After an exception the whole batch comes again.</summary>
    /// <param name="mqEvent">Up to a batch of messages; the Data of each holds an order as JSON, in base64.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(RabbitMQEvent mqEvent, ILambdaContext context)
    {
        // A key is a queue and its virtual host: "orders::/".
        foreach (var (queue, messages) in mqEvent.RmqMessagesByQueue)
        {
            foreach (var message in messages)
            {
                try
                {
                    Process(message, queue, context.Logger);
                }
                catch (Exception error) when (error is JsonException or FormatException)
                {
                    // Would fail each time: it must not hold up the others.
                    context.Logger.LogError($"A message of {queue} is no order: {error.Message}");
                }
            }
        }
    }

    private static void Process(RabbitMQEvent.RabbitMQMessage message, string queue, ILambdaLogger logger)
    {
        var data = Convert.FromBase64String(message.Data ?? "");
        var order = JsonSerializer.Deserialize(data, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The data is null.");
        logger.LogInformation($"Order {order.OrderId} over {order.Total}, from {queue}");
    }
