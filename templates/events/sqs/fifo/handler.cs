    /// <summary>
    /// Processes the messages of each group in order. If one fails, it returns to the queue with all later messages of its
    /// group, so that the group keeps its order. Other groups go on.
    /// </summary>
    /// <param name="sqsEvent">A batch of messages. The Body of each message contains an order as JSON.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static async Task<SQSBatchResponse> FunctionHandler(SQSEvent sqsEvent, ILambdaContext context)
    {
        // Leaves time to return the messages that were not processed.
        using var timeLimit = new CancellationTokenSource(context.RemainingTime * 0.9);
        var stoppedGroups = new HashSet<string>();
        var failures = new List<SQSBatchResponse.BatchItemFailure>();
        foreach (var message in sqsEvent.Records)
        {
            var group = message.Attributes["MessageGroupId"];
            if (!stoppedGroups.Contains(group) && await TryProcessAsync(message, context.Logger, timeLimit.Token))
            {
                continue;
            }
            stoppedGroups.Add(group);
            failures.Add(new SQSBatchResponse.BatchItemFailure { ItemIdentifier = message.MessageId });
        }
        return new SQSBatchResponse(failures);
    }

    private static async Task<bool> TryProcessAsync(SQSEvent.SQSMessage message, ILambdaLogger logger, CancellationToken cancellationToken)
    {
        try
        {
            await ProcessAsync(message, logger, cancellationToken);
            return true;
        }
        catch (Exception exception)
        {
            logger.LogError($"Message {message.MessageId} failed: {exception.Message}");
            return false;
        }
    }

    private static Task ProcessAsync(SQSEvent.SQSMessage message, ILambdaLogger logger, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var order = JsonSerializer.Deserialize(message.Body, LambdaFunctionJsonSerializerContext.Default.OrderPlaced)
            ?? throw new JsonException("The body is null.");
        logger.LogInformation($"Order {order.OrderId} placed: total {order.Total}");
        return Task.CompletedTask;
    }
