    /// <summary>
    /// Looks up the order that a caller asks about. The flow reads the values from $.External, such as $.External.status.
    /// It waits as long as the timeout of its block, at most 8 seconds.
    /// </summary>
    /// <param name="contactEvent">The event: the contact, and the parameters from the flow.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static Dictionary<string, string> FunctionHandler(ContactFlowEvent contactEvent, ILambdaContext context)
    {
        var contact = contactEvent.Details.ContactData;
        context.Logger.LogInformation($"Contact {contact.ContactId}: {contact.Channel}, {contact.InitiationMethod}");

        string? orderId = null;
        contactEvent.Details.Parameters?.TryGetValue("orderId", out orderId);
        if (string.IsNullOrEmpty(orderId))
        {
            context.Logger.LogWarning("The flow did not pass the parameter orderId");
            return new Dictionary<string, string> { ["found"] = "false" };
        }
        return new Dictionary<string, string>
        {
            ["found"] = "true",
            ["orderId"] = orderId,
            ["status"] = "on its way",
        };
    }
