    /// <summary>
    /// Welcomes a user who has confirmed their sign-up. Cognito also calls this trigger after a password reset.
    /// Cognito retries after five seconds, and the user may be waiting: keep the work short and safe to repeat.
    /// </summary>
    /// <param name="confirmation">The event. The handler must return it, although Cognito ignores its Response.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoPostConfirmationEvent FunctionHandler(CognitoPostConfirmationEvent confirmation, ILambdaContext context)
    {
        if (confirmation.TriggerSource == "PostConfirmation_ConfirmSignUp")
        {
            Welcome(confirmation.UserName, confirmation.Request.ClientMetadata?.GetValueOrDefault("campaign"), context.Logger);
        }
        return confirmation;
    }

    /// <summary>Implement this to welcome the user, for example to store a profile with PutItem of Amazon DynamoDB.</summary>
    private static void Welcome(string userName, string? campaign, ILambdaLogger logger)
    {
        logger.LogInformation($"User {userName} signed up, campaign {campaign ?? "none"}");
    }
