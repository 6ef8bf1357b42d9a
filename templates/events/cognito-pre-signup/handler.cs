    private const string Domain = "@example.com";

    /// <summary>
    /// Refuses a sign-up with an e-mail address of another domain; the message of the exception reaches the caller.
    /// A user who comes from an identity provider needs no code to confirm.
    /// </summary>
    /// <param name="signUp">The event; Cognito takes its Response, so it must come back.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoPreSignupEvent FunctionHandler(CognitoPreSignupEvent signUp, ILambdaContext context)
    {
        var email = signUp.Request.UserAttributes.GetValueOrDefault("email") ?? "";
        if (signUp.TriggerSource != "PreSignUp_AdminCreateUser" && !email.EndsWith(Domain, StringComparison.OrdinalIgnoreCase))
        {
            context.Logger.LogWarning($"{signUp.TriggerSource} by client {signUp.CallerContext.ClientId} refused: not of {Domain}");
            throw new InvalidOperationException($"Sign up with an e-mail address that ends with {Domain}.");
        }
        // Confirm and verify only what somebody has checked: otherwise anybody signs up with anybody's address.
        signUp.Response.AutoConfirmUser = signUp.TriggerSource == "PreSignUp_ExternalProvider";
        signUp.Response.AutoVerifyEmail = signUp.Response.AutoConfirmUser
            && signUp.Request.UserAttributes.GetValueOrDefault("email_verified") == "true";
        return signUp;
    }
