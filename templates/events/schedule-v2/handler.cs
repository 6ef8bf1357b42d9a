    /// <summary>Does its work at each time of the schedule.</summary>
    /// <remarks>
    /// The same time may come more than once: after an exception, when Lambda calls twice more, and rarely without one.
    /// </remarks>
    /// <param name="input">The event, as the Input of the schedule in template.yaml says.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(SchedulerInput input, ILambdaContext context)
    {
        context.Logger.LogInformation($"Called for {input.ScheduledTime:u} by {input.ScheduleArn}");
    }
