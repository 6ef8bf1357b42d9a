    /// <summary>Checks the slots while the user still talks (DialogCodeHook), and books in the end (FulfillmentCodeHook).</summary>
    /// <param name="lexEvent">What the user said, and the intent and the slots that Lex took from it.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static LexResponse FunctionHandler(LexEvent lexEvent, ILambdaContext context)
    {
        context.Logger.LogInformation($"{lexEvent.InvocationSource} of {lexEvent.CurrentIntent.Name}, user {lexEvent.UserId}");
        return new LexResponse
        {
            // Lex forgets what an answer leaves out.
            SessionAttributes = lexEvent.SessionAttributes,
            DialogAction = lexEvent.InvocationSource == "DialogCodeHook"
                ? Check(lexEvent.CurrentIntent)
                : Book(lexEvent.CurrentIntent),
        };
    }

    private static LexResponse.LexDialogAction Check(LexEvent.LexCurrentIntent intent)
    {
        if (SlotOf(intent, "Nights") is { } nights && !IsStay(nights))
        {
            intent.Slots["Nights"] = null;
            return new LexResponse.LexDialogAction
            {
                Type = "ElicitSlot",
                IntentName = intent.Name,
                Slots = intent.Slots,
                SlotToElicit = "Nights",
                Message = Say("You can stay for 1 to 30 nights. How many shall it be?"),
            };
        }
        return new LexResponse.LexDialogAction { Type = "Delegate", Slots = intent.Slots };
    }

    private static LexResponse.LexDialogAction Book(LexEvent.LexCurrentIntent intent)
    {
        return new LexResponse.LexDialogAction
        {
            Type = "Close",
            FulfillmentState = "Fulfilled",
            Message = Say($"Booked: {SlotOf(intent, "Nights")} nights in {SlotOf(intent, "Location")}."),
        };
    }

    private static bool IsStay(string nights)
    {
        return int.TryParse(nights, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 30;
    }

    /// <summary>What Lex understood; null for a slot that is still empty.</summary>
    private static string? SlotOf(LexEvent.LexCurrentIntent intent, string name)
    {
        return intent.Slots is { } slots && slots.TryGetValue(name, out var value) ? value : null;
    }

    private static LexResponse.LexMessage Say(string text)
    {
        return new LexResponse.LexMessage { ContentType = "PlainText", Content = text };
    }
