    /// <summary>
    /// Says of a changed resource whether it complies with the rule. To tell AWS Config, reference AWSSDK.ConfigService,
    /// let this method return a Task, and await the call that the comment names.
    /// </summary>
    /// <param name="configEvent">The rule; its InvokingEvent is a text that holds the change as JSON.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static void FunctionHandler(ConfigEvent configEvent, ILambdaContext context)
    {
        var change = JsonSerializer.Deserialize(configEvent.InvokingEvent, LambdaFunctionJsonSerializerContext.Default.InvokingEvent)
            ?? throw new JsonException("The invoking event is null.");
        if (change.ConfigurationItem is not { } item)
        {
            // A scheduled rule, or an item too large for an event: GetResourceConfigHistoryAsync has that one.
            context.Logger.LogWarning($"There is no configuration item in a {change.MessageType}");
            return;
        }
        var compliance = configEvent.EventLeftScope ? "NOT_APPLICABLE" : Evaluate(item, configEvent.RuleParameters);
        // PutEvaluationsAsync with configEvent.ResultToken, the item's type, id and capture time, and the compliance.
        context.Logger.LogInformation($"{item.ResourceType} {item.ResourceId} is {compliance}");
    }

    private static string Evaluate(InvokingEvent.Item item, string ruleParameters)
    {
        if (item.Status is not ("OK" or "ResourceDiscovered")) return "NOT_APPLICABLE";

        var parameters = JsonSerializer.Deserialize(ruleParameters, LambdaFunctionJsonSerializerContext.Default.RuleParameters)
            ?? throw new JsonException("The rule has no parameters.");
        return item.Tags?.ContainsKey(parameters.TagKey) == true ? "COMPLIANT" : "NON_COMPLIANT";
    }
