    /// <summary>Processes each change in a collection. After an exception, Lambda retries the whole batch.</summary>
    /// <param name="changes">A batch of changes in order.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(DocumentDbEvent changes, ILambdaContext context)
    {
        foreach (var record in changes.Events)
        {
            Process(record.Event, context.Logger);
        }
    }

    private static void Process(DocumentDbChange change, ILambdaLogger logger)
    {
        var collection = $"{change.Namespace?.Database}.{change.Namespace?.Collection}";
        logger.LogInformation($"{change.OperationType} in {collection}: {change.DocumentKey}");
        // A delete has no full document, and an updated document may have been deleted since.
        if (change.FullDocument is { ValueKind: JsonValueKind.Object } document
            && document.TryGetProperty("orderId", out var orderId))
        {
            logger.LogInformation($"Order {orderId}");
        }
    }
