    /// <summary>Takes a message of a device. After an exception Lambda calls again, twice.</summary>
    /// <param name="message">What the rule's SQL selects.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(IotMessage message, ILambdaContext context)
    {
        var receivedAt = DateTimeOffset.FromUnixTimeMilliseconds(message.ReceivedAt);
        context.Logger.LogInformation($"{message.Topic} at {receivedAt:O}");
        if (message.Temperature > 80)
        {
            context.Logger.LogWarning($"{message.Topic} is too hot: {message.Temperature}");
        }
    }
