    /// <summary>Takes each message of a batch. After an exception the whole batch comes again.</summary>
    /// <param name="mqEvent">Up to a batch of messages; the Data of each holds an order as JSON, in base64.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(ActiveMQEvent mqEvent, ILambdaContext context)
    {
        foreach (var message in mqEvent.Messages)
        {
            try
            {
                Process(message, context.Logger);
            }
            catch (Exception error) when (error is JsonException or FormatException)
            {
                // Would fail each time: it must not hold up the others.
                context.Logger.LogError($"Message {message.MessageId} is no order: {error.Message}");
            }
        }
    }

    private static void Process(ActiveMQEvent.ActiveMQMessage message, ILambdaLogger logger)
    {
        var data = Convert.FromBase64String(message.Data ?? "");
        var order = JsonSerializer.Deserialize(data, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The data is null.");
        logger.LogInformation($"Order {order.OrderId} over {order.Total}, from {message.Destination?.PhysicalName}");
    }
