    /// <summary>Sends the e-mails that Cognito would send.</summary>
    /// <param name="mail">The event; its Code is encrypted. Cognito takes nothing from its Response.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoCustomEmailSenderEvent FunctionHandler(CognitoCustomEmailSenderEvent mail, ILambdaContext context)
    {
        var text = mail.TriggerSource switch
        {
            "CustomEmailSender_SignUp" or "CustomEmailSender_ResendCode" => "Confirm your account",
            "CustomEmailSender_ForgotPassword" => "Choose a new password",
            "CustomEmailSender_UpdateUserAttribute" or "CustomEmailSender_VerifyUserAttribute" => "Confirm your address",
            "CustomEmailSender_AdminCreateUser" => "Your first password",
            "CustomEmailSender_Authentication" => "Your code to sign in",
            "CustomEmailSender_AccountTakeOverNotification" => "Somebody may have signed in as you",
            _ => null,
        };
        var to = mail.Request.UserAttributes.GetValueOrDefault("email");
        if (text is null || to is null)
        {
            context.Logger.LogWarning($"{mail.TriggerSource} for user {mail.UserName}: nothing to send, or nowhere to send it");
            return mail;
        }
        // A notification has no code.
        Send(to, text, mail.Request.Code is { } code ? Convert.FromBase64String(code) : []);
        context.Logger.LogInformation($"{mail.TriggerSource} for user {mail.UserName}: {text}");
        return mail;
    }

    /// <summary>
    /// Here is the place to decrypt the code, with the AWS Encryption SDK under the key of the variable CODE_KEY_ARN (the
    /// function may call Decrypt of KMS), and to hand the message to SES or another sender of e-mail. Log neither.
    /// </summary>
    private static void Send(string to, string text, byte[] encryptedCode)
    {
    }
