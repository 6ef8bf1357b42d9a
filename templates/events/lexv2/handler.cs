    /// <summary>Checks the slots while the user still talks (DialogCodeHook), and books in the end (FulfillmentCodeHook).</summary>
    /// <param name="lexEvent">What the user said, and the intent and the slots that Lex took from it.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static LexV2Response FunctionHandler(LexV2Event lexEvent, ILambdaContext context)
    {
        // Goes back as it came, but for what is set below: Lex forgets what an answer leaves out.
        var session = lexEvent.SessionState;
        context.Logger.LogInformation($"{lexEvent.InvocationSource} of {session.Intent.Name}, session {lexEvent.SessionId}");
        return lexEvent.InvocationSource == "DialogCodeHook" ? Check(session) : Book(session);
    }

    private static LexV2Response Check(LexV2SessionState session)
    {
        if (SlotOf(session.Intent, "Nights") is { } nights && !IsStay(nights))
        {
            session.Intent.Slots["Nights"] = null;
            session.DialogAction = new LexV2DialogAction { Type = "ElicitSlot", SlotToElicit = "Nights" };
            return Say(session, "You can stay for 1 to 30 nights. How many shall it be?");
        }
        session.DialogAction = new LexV2DialogAction { Type = "Delegate" };
        return new LexV2Response { SessionState = session };
    }

    private static LexV2Response Book(LexV2SessionState session)
    {
        session.Intent.State = "Fulfilled";
        session.DialogAction = new LexV2DialogAction { Type = "Close" };
        return Say(session, $"Booked: {SlotOf(session.Intent, "Nights")} nights in {SlotOf(session.Intent, "Location")}.");
    }

    private static bool IsStay(string nights)
    {
        return int.TryParse(nights, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 30;
    }

    /// <summary>What Lex understood; null for a slot that is still empty.</summary>
    private static string? SlotOf(LexV2Intent intent, string name)
    {
        return intent.Slots is { } slots && slots.TryGetValue(name, out var slot) ? slot?.Value?.InterpretedValue : null;
    }

    private static LexV2Response Say(LexV2SessionState session, string text)
    {
        return new LexV2Response
        {
            SessionState = session,
            Messages = [new LexV2Message { ContentType = "PlainText", Content = text }],
        };
    }
