    /// <summary>Does its work at each time of the schedule.</summary>
    /// <remarks>
    /// The same time may come more than once: after an exception, when Lambda calls twice more, and rarely without one.
    /// With the property Input in template.yaml the event is that JSON instead, and the handler needs a type for it.
    /// </remarks>
    /// <param name="scheduledEvent">The event; its Time is when it was due.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(ScheduledEvent scheduledEvent, ILambdaContext context)
    {
        var rule = scheduledEvent.Resources?.FirstOrDefault() ?? "a rule";
        context.Logger.LogInformation($"Called for {scheduledEvent.Time:u} by {rule}");
    }
