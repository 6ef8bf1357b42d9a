    /// <summary>Tells how much room a container instance has left, or that ECS can't reach it.</summary>
    /// <remarks>
    /// The same event may come twice, and a later one before an earlier one: the Version of the Detail grows with each
    /// change of the instance.
    /// </remarks>
    /// <param name="instanceEvent">The event; its Detail is the container instance as it is now.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(ECSContainerInstanceStateChangeEvent instanceEvent, ILambdaContext context)
    {
        var instance = instanceEvent.Detail;
        if (!instance.AgentConnected)
        {
            context.Logger.LogWarning($"{instance.Ec2InstanceId} is {instance.Status}, but its agent is not connected");
            return;
        }
        var (cpu, memory) = (Remaining(instance, "CPU"), Remaining(instance, "MEMORY"));
        context.Logger.LogInformation(
            $"{instance.Ec2InstanceId} is {instance.Status}, with {cpu} CPU units and {memory} MiB left");
    }

    private static int Remaining(ContainerInstance instance, string resource)
    {
        return instance.RemainingResources?.Find(each => each.Name == resource)?.IntegerValue ?? 0;
    }
