    /// <summary>Tells a user of the skill where their order is.</summary>
    /// <param name="request">The request: the user opened the skill, said something, or ended the session.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static AlexaResponse FunctionHandler(AlexaRequest request, ILambdaContext context)
    {
        context.Logger.LogInformation($"{request.Request.Type} {request.Request.Intent?.Name}");
        return request.Request switch
        {
            { Type: "LaunchRequest" } => Ask("Welcome. Which order are you waiting for?"),
            { Type: "IntentRequest", Intent: { } intent } => HandleIntent(intent),
            // Alexa does not accept speech after the session has ended.
            _ => new AlexaResponse { Version = "1.0", Response = new AlexaResponse.ResponseBody() },
        };
    }

    private static AlexaResponse HandleIntent(AlexaRequest.IntentDetails intent)
    {
        return intent.Name switch
        {
            "TrackOrder" when GetSlotValue(intent, "OrderNumber") is { } number => Tell($"Order {number} is on its way."),
            "TrackOrder" or "AMAZON.HelpIntent" => Ask("Tell me the number of your order."),
            "AMAZON.CancelIntent" or "AMAZON.StopIntent" => Tell("Goodbye."),
            _ => Ask("I didn't understand that. Which order are you waiting for?"),
        };
    }

    /// <summary>Returns the value of a slot, or null if the slot is empty.</summary>
    private static string? GetSlotValue(AlexaRequest.IntentDetails intent, string name)
    {
        return intent.Slots is { } slots && slots.TryGetValue(name, out var slot) ? slot.Value : null;
    }

    /// <summary>Says the text and waits for the user's reply.</summary>
    private static AlexaResponse Ask(string text)
    {
        return Say(text, shouldEndSession: false);
    }

    /// <summary>Says the text and ends the session.</summary>
    private static AlexaResponse Tell(string text)
    {
        return Say(text, shouldEndSession: true);
    }

    private static AlexaResponse Say(string text, bool shouldEndSession)
    {
        var speech = new AlexaResponse.Speech { Type = "PlainText", Text = text };
        return new AlexaResponse
        {
            Version = "1.0",
            Response = new AlexaResponse.ResponseBody
            {
                OutputSpeech = speech,
                Reprompt = shouldEndSession ? null : new AlexaResponse.Prompt { OutputSpeech = speech },
                ShouldEndSession = shouldEndSession,
            },
        };
    }
