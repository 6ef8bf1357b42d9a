    private static readonly TimeSpan CartLifetime = TimeSpan.FromDays(30);

    /// <summary>Finds the carts that have expired by the scheduled time.</summary>
    /// <remarks>
    /// If the handler throws, Lambda retries the event twice, and Scheduler can send an event more than once. Unlike the
    /// current time, the scheduled time is then the same.
    /// </remarks>
    /// <param name="input">The event, as defined by the Input of the schedule in template.yaml.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(SchedulerInput input, ILambdaContext context)
    {
        var cutoff = input.ScheduledTime - CartLifetime;
        // Delete the carts here, for example with the AWSSDK.DynamoDBv2 package.
        context.Logger.LogInformation($"Carts last updated before {cutoff:u} have expired");
    }
