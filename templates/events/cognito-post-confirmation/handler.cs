    /// <summary>
    /// Welcomes a user who has confirmed a sign-up; a user who has confirmed a new password is none to welcome.
    /// Cognito waits five seconds, then asks again, and the user may wait with it: keep it short, and let it do no harm
    /// when it runs twice.
    /// </summary>
    /// <param name="confirmation">The event; it must come back, although Cognito takes nothing from its Response.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoPostConfirmationEvent FunctionHandler(CognitoPostConfirmationEvent confirmation, ILambdaContext context)
    {
        if (confirmation.TriggerSource == "PostConfirmation_ConfirmSignUp")
        {
            Welcome(confirmation.UserName, confirmation.Request.ClientMetadata?.GetValueOrDefault("campaign"), context.Logger);
        }
        return confirmation;
    }

    /// <summary>Here is the place to store the user's profile, with PutItem of DynamoDB for one.</summary>
    private static void Welcome(string userName, string? campaign, ILambdaLogger logger)
    {
        logger.LogInformation($"User {userName} has joined, campaign {campaign ?? "none"}");
    }
