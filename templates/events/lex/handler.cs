    /// <summary>Validates the slots during the dialog (DialogCodeHook) and books the hotel (FulfillmentCodeHook).</summary>
    /// <param name="lexEvent">The event: what the user said, and the intent and slots that Lex recognized.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static LexResponse FunctionHandler(LexEvent lexEvent, ILambdaContext context)
    {
        context.Logger.LogInformation($"{lexEvent.InvocationSource} for {lexEvent.CurrentIntent.Name}, user {lexEvent.UserId}");
        return new LexResponse
        {
            // Lex discards session attributes that the response does not contain.
            SessionAttributes = lexEvent.SessionAttributes,
            DialogAction = lexEvent.InvocationSource == "DialogCodeHook"
                ? Validate(lexEvent.CurrentIntent)
                : Book(lexEvent.CurrentIntent),
        };
    }

    private static LexResponse.LexDialogAction Validate(LexEvent.LexCurrentIntent intent)
    {
        if (GetSlotValue(intent, "Nights") is { } nights && !IsValidStay(nights))
        {
            intent.Slots["Nights"] = null;
            return new LexResponse.LexDialogAction
            {
                Type = "ElicitSlot",
                IntentName = intent.Name,
                Slots = intent.Slots,
                SlotToElicit = "Nights",
                Message = CreateMessage("You can stay for 1 to 30 nights. How many nights would you like?"),
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
            Message = CreateMessage($"Booked: {GetSlotValue(intent, "Nights")} nights in {GetSlotValue(intent, "Location")}."),
        };
    }

    private static bool IsValidStay(string nights)
    {
        return int.TryParse(nights, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 30;
    }

    /// <summary>Returns the value of a slot, or null if the slot is empty.</summary>
    private static string? GetSlotValue(LexEvent.LexCurrentIntent intent, string name)
    {
        return intent.Slots is { } slots && slots.TryGetValue(name, out var value) ? value : null;
    }

    private static LexResponse.LexMessage CreateMessage(string text)
    {
        return new LexResponse.LexMessage { ContentType = "PlainText", Content = text };
    }
