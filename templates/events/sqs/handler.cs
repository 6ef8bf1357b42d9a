    /// <summary>Takes each message of a batch; those that fail go back to the queue, and only those.</summary>
    /// <param name="sqsEvent">Up to a batch of messages; the Body of each holds an order as JSON.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static SQSBatchResponse FunctionHandler(SQSEvent sqsEvent, ILambdaContext context)
    {
        var failures = new List<SQSBatchResponse.BatchItemFailure>();
        foreach (var message in sqsEvent.Records)
        {
            try
            {
                Process(message, context.Logger);
            }
            catch (Exception error)
            {
                context.Logger.LogError($"Message {message.MessageId} failed: {error.Message}");
                failures.Add(new SQSBatchResponse.BatchItemFailure { ItemIdentifier = message.MessageId });
            }
        }
        return new SQSBatchResponse(failures);
    }

    private static void Process(SQSEvent.SQSMessage message, ILambdaLogger logger)
    {
        var order = JsonSerializer.Deserialize(message.Body, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The body is null.");
        logger.LogInformation($"Order {order.OrderId} over {order.Total}");
    }
