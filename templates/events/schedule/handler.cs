    private static readonly TimeSpan CartLifetime = TimeSpan.FromDays(30);

    /// <summary>Finds the carts that have expired by the scheduled time.</summary>
    /// <remarks>
    /// If the handler throws, Lambda retries the event twice, and EventBridge can send an event more than once. Unlike the
    /// current time, the scheduled time is then the same. If the event in template.yaml has an Input, the function receives
    /// that JSON instead, and the handler needs a type for it.
    /// </remarks>
    /// <param name="scheduledEvent">The event. Its Time is the scheduled time.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(ScheduledEvent scheduledEvent, ILambdaContext context)
    {
        var cutoff = scheduledEvent.Time - CartLifetime;
        // Delete the carts here, for example with the AWSSDK.DynamoDBv2 package.
        context.Logger.LogInformation($"Carts last updated before {cutoff:u} have expired");
    }
