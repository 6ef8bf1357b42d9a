    /// <summary>Validates the slots during the dialog (DialogCodeHook) and books the hotel (FulfillmentCodeHook).</summary>
    /// <param name="lexEvent">The event: what the user said, and the intent and slots that Lex recognized.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static LexV2Response FunctionHandler(LexV2Event lexEvent, ILambdaContext context)
    {
        // The response contains the whole session state, because Lex discards what is missing.
        var session = lexEvent.SessionState;
        context.Logger.LogInformation($"{lexEvent.InvocationSource} for {session.Intent.Name}, session {lexEvent.SessionId}");
        return lexEvent.InvocationSource == "DialogCodeHook" ? Validate(session) : Book(session);
    }

    private static LexV2Response Validate(LexV2SessionState session)
    {
        if (GetSlotValue(session.Intent, "Nights") is { } nights && !IsValidStay(nights))
        {
            session.Intent.Slots["Nights"] = null;
            session.DialogAction = new LexV2DialogAction { Type = "ElicitSlot", SlotToElicit = "Nights" };
            return Respond(session, "You can stay for 1 to 30 nights. How many nights would you like?");
        }
        session.DialogAction = new LexV2DialogAction { Type = "Delegate" };
        return new LexV2Response { SessionState = session };
    }

    private static LexV2Response Book(LexV2SessionState session)
    {
        session.Intent.State = "Fulfilled";
        session.DialogAction = new LexV2DialogAction { Type = "Close" };
        return Respond(
            session, $"Booked: {GetSlotValue(session.Intent, "Nights")} nights in {GetSlotValue(session.Intent, "Location")}.");
    }

    private static bool IsValidStay(string nights)
    {
        return int.TryParse(nights, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 30;
    }

    /// <summary>Returns the value of a slot, or null if the slot is empty.</summary>
    private static string? GetSlotValue(LexV2Intent intent, string name)
    {
        return intent.Slots is { } slots && slots.TryGetValue(name, out var slot) ? slot?.Value?.InterpretedValue : null;
    }

    private static LexV2Response Respond(LexV2SessionState session, string text)
    {
        return new LexV2Response
        {
            SessionState = session,
            Messages = [new LexV2Message { ContentType = "PlainText", Content = text }],
        };
    }
