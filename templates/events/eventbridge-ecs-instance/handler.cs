    /// <summary>Logs the remaining capacity of a container instance, or a warning if its agent is not connected.</summary>
    /// <remarks>
    /// Events can arrive more than once and out of order. The Version of the Detail increases with each change to the
    /// container instance.
    /// </remarks>
    /// <param name="instanceEvent">The event. Its Detail is the current state of the container instance.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(ECSContainerInstanceStateChangeEvent instanceEvent, ILambdaContext context)
    {
        var instance = instanceEvent.Detail;
        if (!instance.AgentConnected)
        {
            context.Logger.LogWarning($"{instance.Ec2InstanceId} is {instance.Status}, but its agent is not connected");
            return;
        }
        var (cpu, memory) = (GetRemaining(instance, "CPU"), GetRemaining(instance, "MEMORY"));
        context.Logger.LogInformation(
            $"{instance.Ec2InstanceId} is {instance.Status}, with {cpu} CPU units and {memory} MiB of memory remaining");
    }

    private static int GetRemaining(ContainerInstance instance, string name)
    {
        return instance.RemainingResources?.Find(resource => resource.Name == name)?.IntegerValue ?? 0;
    }
