    /// <summary>Logs each sign-in and warns about a new device. An exception here makes the sign-in fail.</summary>
    /// <param name="signIn">The event. The handler must return it, although Cognito ignores its Response.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoPostAuthenticationEvent FunctionHandler(CognitoPostAuthenticationEvent signIn, ILambdaContext context)
    {
        context.Logger.LogInformation($"User {signIn.UserName} signed in with app client {signIn.CallerContext.ClientId}");
        // NewDevicedUsed is how the library spells newDeviceUsed. It is set only if the user pool remembers devices.
        if (signIn.Request.NewDevicedUsed)
        {
            context.Logger.LogWarning($"User {signIn.UserName} signed in on a new device");
        }
        return signIn;
    }
