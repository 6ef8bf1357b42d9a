    /// <summary>Processes each message in the batch and reports the failed ones. Only those return to the queue.</summary>
    /// <param name="sqsEvent">A batch of messages. The Body of each message contains an order as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static SQSBatchResponse FunctionHandler(SQSEvent sqsEvent, ILambdaContext context)
    {
        var failures = new List<SQSBatchResponse.BatchItemFailure>();
        foreach (var message in sqsEvent.Records)
        {
            try
            {
                Process(message, context.Logger);
            }
            catch (Exception exception)
            {
                context.Logger.LogError($"Message {message.MessageId} failed: {exception.Message}");
                failures.Add(new SQSBatchResponse.BatchItemFailure { ItemIdentifier = message.MessageId });
            }
        }
        return new SQSBatchResponse(failures);
    }

    private static void Process(SQSEvent.SQSMessage message, ILambdaLogger logger)
    {
        var order = JsonSerializer.Deserialize(message.Body, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The body is null.");
        logger.LogInformation($"Order {order.OrderId} placed: total {order.Total}");
    }
