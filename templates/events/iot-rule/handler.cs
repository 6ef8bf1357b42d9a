    /// <summary>Checks the temperature in a device message. After an exception, Lambda retries the event twice.</summary>
    /// <param name="message">The fields selected by the SQL statement of the rule.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static void FunctionHandler(IotMessage message, ILambdaContext context)
    {
        var receivedAt = DateTimeOffset.FromUnixTimeMilliseconds(message.ReceivedAt);
        context.Logger.LogInformation($"{message.Topic} at {receivedAt:O}: {message.Temperature}");
        if (message.Temperature > 80)
        {
            context.Logger.LogWarning($"{message.Topic} exceeds 80 degrees: {message.Temperature}");
        }
    }
