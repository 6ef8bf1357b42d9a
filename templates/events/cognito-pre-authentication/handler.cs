    /// <summary>
    /// Refuses to sign in a user whose e-mail address is not verified; the message of the exception reaches the caller.
    /// Cognito has not looked at the password yet: say nothing of the user that a stranger may not know.
    /// </summary>
    /// <param name="signIn">The event; it must come back, although Cognito takes nothing from its Response.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoPreAuthenticationEvent FunctionHandler(CognitoPreAuthenticationEvent signIn, ILambdaContext context)
    {
        // A user whom the pool does not know goes on, for Cognito to refuse as it does a wrong password.
        if (!signIn.Request.UserNotFound && signIn.Request.UserAttributes.GetValueOrDefault("email_verified") != "true")
        {
            context.Logger.LogWarning($"User {signIn.UserName} refused at client {signIn.CallerContext.ClientId}");
            throw new InvalidOperationException("You cannot sign in yet. Please ask for help.");
        }
        return signIn;
    }
