    /// <summary>Takes each change of a collection. After an exception the whole batch comes again.</summary>
    /// <param name="changes">Up to a batch of changes, in order.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(DocumentDbEvent changes, ILambdaContext context)
    {
        foreach (var record in changes.Events)
        {
            Process(record.Event, context.Logger);
        }
    }

    private static void Process(DocumentDbChange change, ILambdaLogger logger)
    {
        var place = $"{change.Namespace?.Database}.{change.Namespace?.Collection}";
        logger.LogInformation($"{change.OperationType} in {place}: {change.DocumentKey}");
        // A deleted document is no longer there, and an updated one may be deleted by now.
        if (change.FullDocument is { ValueKind: JsonValueKind.Object } document
            && document.TryGetProperty("orderId", out var orderId))
        {
            logger.LogInformation($"Order {orderId}");
        }
    }
