    /// <summary>Logs why an ECS task stopped, and which of its containers failed.</summary>
    /// <remarks>
    /// Events can arrive more than once and out of order. The Version of the Detail increases with each change to the
    /// task.
    /// </remarks>
    /// <param name="taskEvent">The event. Its Detail is the current state of the task.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(ECSTaskStateChangeEvent taskEvent, ILambdaContext context)
    {
        var task = taskEvent.Detail;
        if (task.LastStatus != "STOPPED")
        {
            context.Logger.LogInformation($"Task {task.TaskArn} is {task.LastStatus}");
            return;
        }
        context.Logger.LogInformation($"Task {task.TaskArn} of {task.Group} stopped: {task.StoppedReason}");
        foreach (var container in task.Containers ?? [])
        {
            // A container that never started has no exit code, which is read as 0, but it has a reason.
            if (container.ExitCode != 0 || !string.IsNullOrEmpty(container.Reason))
            {
                context.Logger.LogError($"Container {container.Name} exited with code {container.ExitCode}: {container.Reason}");
            }
        }
    }
