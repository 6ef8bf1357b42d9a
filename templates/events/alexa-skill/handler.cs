    /// <summary>Answers a user of the skill.</summary>
    /// <param name="request">What the user did: started the skill, said something, or left.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static AlexaResponse FunctionHandler(AlexaRequest request, ILambdaContext context)
    {
        context.Logger.LogInformation($"{request.Request.Type} {request.Request.Intent?.Name}");
        return request.Request switch
        {
            { Type: "LaunchRequest" } => Ask("Welcome. Which order are you waiting for?"),
            { Type: "IntentRequest", Intent: { } intent } => Answer(intent),
            // Of a session that has ended nobody hears an answer: Alexa takes none.
            _ => new AlexaResponse { Version = "1.0", Response = new AlexaResponse.Reply() },
        };
    }

    private static AlexaResponse Answer(AlexaRequest.IntentDetails intent)
    {
        return intent.Name switch
        {
            "TrackOrder" when SlotOf(intent, "OrderNumber") is { } number => Tell($"Order {number} is on its way."),
            "TrackOrder" or "AMAZON.HelpIntent" => Ask("Tell me the number of your order."),
            "AMAZON.CancelIntent" or "AMAZON.StopIntent" => Tell("Goodbye."),
            _ => Ask("I did not understand that. Which order are you waiting for?"),
        };
    }

    /// <summary>What the user said; null for a slot that is still empty.</summary>
    private static string? SlotOf(AlexaRequest.IntentDetails intent, string name)
    {
        return intent.Slots is { } slots && slots.TryGetValue(name, out var slot) ? slot.Value : null;
    }

    /// <summary>Says something, and waits for what the user says then.</summary>
    private static AlexaResponse Ask(string text)
    {
        return Say(text, shouldEndSession: false);
    }

    /// <summary>Says something, and ends the session.</summary>
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
            Response = new AlexaResponse.Reply
            {
                OutputSpeech = speech,
                Reprompt = shouldEndSession ? null : new AlexaResponse.Prompt { OutputSpeech = speech },
                ShouldEndSession = shouldEndSession,
            },
        };
    }
