    private const string AllowedDomain = "@example.com";

    /// <summary>
    /// Rejects a sign-up with an email address outside the allowed domain. The caller receives the message of the exception.
    /// Users of an identity provider are confirmed without a code.
    /// </summary>
    /// <param name="signUp">The event. Cognito reads its Response, so the handler returns it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoPreSignupEvent FunctionHandler(CognitoPreSignupEvent signUp, ILambdaContext context)
    {
        var email = signUp.Request.UserAttributes.GetValueOrDefault("email") ?? "";
        if (signUp.TriggerSource != "PreSignUp_AdminCreateUser" && !email.EndsWith(AllowedDomain, StringComparison.OrdinalIgnoreCase))
        {
            context.Logger.LogWarning($"{signUp.TriggerSource} was rejected: the email address does not end with {AllowedDomain}");
            throw new InvalidOperationException($"Sign up with an email address that ends with {AllowedDomain}.");
        }
        // Confirm and verify only what an identity provider has checked. Otherwise anyone could sign up with any address.
        signUp.Response.AutoConfirmUser = signUp.TriggerSource == "PreSignUp_ExternalProvider";
        signUp.Response.AutoVerifyEmail = signUp.Response.AutoConfirmUser
            && signUp.Request.UserAttributes.GetValueOrDefault("email_verified") == "true";
        return signUp;
    }
