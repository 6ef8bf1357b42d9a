    /// <summary>Tells why a task of ECS stopped, and which of its containers failed.</summary>
    /// <remarks>
    /// The same event may come twice, and a later one before an earlier one: the Version of the Detail grows with each
    /// change of the task.
    /// </remarks>
    /// <param name="taskEvent">The event; its Detail is the task as it is now.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
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
            // A container that never ran has no exit code, which reads as 0, but a reason.
            if (container.ExitCode != 0 || !string.IsNullOrEmpty(container.Reason))
            {
                context.Logger.LogError($"Container {container.Name} exited with {container.ExitCode}: {container.Reason}");
            }
        }
    }
