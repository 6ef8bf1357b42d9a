    /// <summary>
    /// Tells a contact flow about an order. The flow reads each value as $.External and its key, and waits for them as
    /// long as its block says, at most 8 seconds.
    /// </summary>
    /// <param name="contactEvent">The contact, and the parameters that the flow gives the function.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static Dictionary<string, string> FunctionHandler(ContactFlowEvent contactEvent, ILambdaContext context)
    {
        var contact = contactEvent.Details.ContactData;
        context.Logger.LogInformation($"Contact {contact.ContactId} by {contact.Channel}, {contact.InitiationMethod}");

        string? orderId = null;
        contactEvent.Details.Parameters?.TryGetValue("orderId", out orderId);
        if (string.IsNullOrEmpty(orderId))
        {
            context.Logger.LogWarning("The flow gives no parameter orderId");
            return new Dictionary<string, string> { ["found"] = "false" };
        }
        return new Dictionary<string, string>
        {
            ["found"] = "true",
            ["orderId"] = orderId,
            ["status"] = "on its way",
        };
    }
