    /// <summary>Notes who has signed in, and warns of a new device. An exception here would still stop the sign-in.</summary>
    /// <param name="signIn">The event; it must come back, although Cognito takes nothing from its Response.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoPostAuthenticationEvent FunctionHandler(CognitoPostAuthenticationEvent signIn, ILambdaContext context)
    {
        context.Logger.LogInformation($"User {signIn.UserName} has signed in at client {signIn.CallerContext.ClientId}");
        // The library's name for newDeviceUsed; only a pool that remembers devices sets it.
        if (signIn.Request.NewDevicedUsed)
        {
            context.Logger.LogWarning($"User {signIn.UserName} has signed in on a new device");
        }
        return signIn;
    }
