    /// <summary>Sends the text messages that Cognito would send.</summary>
    /// <param name="sms">The event; its Code is encrypted. Cognito takes nothing from its Response.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoCustomSmsSenderEvent FunctionHandler(CognitoCustomSmsSenderEvent sms, ILambdaContext context)
    {
        var text = sms.TriggerSource switch
        {
            "CustomSMSSender_SignUp" or "CustomSMSSender_ResendCode" => "Confirm your account",
            "CustomSMSSender_ForgotPassword" => "Choose a new password",
            "CustomSMSSender_UpdateUserAttribute" or "CustomSMSSender_VerifyUserAttribute" => "Confirm your number",
            "CustomSMSSender_AdminCreateUser" => "Your first password",
            "CustomSMSSender_Authentication" => "Your code to sign in",
            _ => null,
        };
        var to = sms.Request.UserAttributes.GetValueOrDefault("phone_number");
        if (text is null || to is null)
        {
            context.Logger.LogWarning($"{sms.TriggerSource} for user {sms.UserName}: nothing to send, or nowhere to send it");
            return sms;
        }
        // A notification has no code.
        Send(to, text, sms.Request.Code is { } code ? Convert.FromBase64String(code) : []);
        context.Logger.LogInformation($"{sms.TriggerSource} for user {sms.UserName}: {text}");
        return sms;
    }

    /// <summary>
    /// Here is the place to decrypt the code, with the AWS Encryption SDK under the key of the variable CODE_KEY_ARN (the
    /// function may call Decrypt of KMS), and to hand the message to a provider of text messages. Log neither.
    /// </summary>
    private static void Send(string to, string text, byte[] encryptedCode)
    {
    }
