    /// <summary>
    /// Rejects the sign-in of a user whose email address is not verified. The caller receives the message of the exception.
    /// Cognito has not verified the password yet, so the message must not reveal anything about the user.
    /// </summary>
    /// <param name="signIn">The event. The handler must return it, although Cognito ignores its Response.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoPreAuthenticationEvent FunctionHandler(CognitoPreAuthenticationEvent signIn, ILambdaContext context)
    {
        // An unknown user passes, so that Cognito rejects the sign-in in the same way as a wrong password.
        if (!signIn.Request.UserNotFound && signIn.Request.UserAttributes.GetValueOrDefault("email_verified") != "true")
        {
            context.Logger.LogWarning(
                $"Rejected the sign-in of user {signIn.UserName} with app client {signIn.CallerContext.ClientId}");
            throw new InvalidOperationException("You can't sign in yet. Contact support.");
        }
        return signIn;
    }
