    /// <summary>
    /// Checks whether a changed resource has the required tag. To report the result to AWS Config, add the
    /// AWSSDK.ConfigService package, let this method return a Task, and await the call named in the comment.
    /// </summary>
    /// <param name="configEvent">The event. Its InvokingEvent is a string that contains the change as JSON.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static void FunctionHandler(ConfigEvent configEvent, ILambdaContext context)
    {
        var change = JsonSerializer.Deserialize(configEvent.InvokingEvent, LambdaFunctionJsonSerializerContext.Default.InvokingEvent)
            ?? throw new JsonException("The invoking event is null.");
        if (change.ConfigurationItem is not { } item)
        {
            // The rule ran on a schedule, or the item is too large for an event; GetResourceConfigHistoryAsync returns it.
            context.Logger.LogWarning($"{change.MessageType} contains no configuration item");
            return;
        }
        var compliance = configEvent.EventLeftScope ? "NOT_APPLICABLE" : Evaluate(item, configEvent.RuleParameters);
        // Call PutEvaluationsAsync with configEvent.ResultToken, the item's type, ID, and capture time, and the compliance.
        context.Logger.LogInformation($"{item.ResourceType} {item.ResourceId} is {compliance}");
    }

    private static string Evaluate(InvokingEvent.Item item, string ruleParameters)
    {
        if (item.Status is not ("OK" or "ResourceDiscovered"))
        {
            return "NOT_APPLICABLE";
        }
        var parameters = JsonSerializer.Deserialize(ruleParameters, LambdaFunctionJsonSerializerContext.Default.RuleParameters)
            ?? throw new JsonException("The rule has no parameters.");
        return item.Tags?.ContainsKey(parameters.TagKey) == true ? "COMPLIANT" : "NON_COMPLIANT";
    }
