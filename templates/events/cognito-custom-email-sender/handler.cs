    /// <summary>Sends emails in place of Cognito.</summary>
    /// <param name="mail">The event. Its Code is encrypted. Cognito ignores its Response.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoCustomEmailSenderEvent FunctionHandler(CognitoCustomEmailSenderEvent mail, ILambdaContext context)
    {
        var text = mail.TriggerSource switch
        {
            "CustomEmailSender_SignUp" or "CustomEmailSender_ResendCode" => "Confirm your account",
            "CustomEmailSender_ForgotPassword" => "Choose a new password",
            "CustomEmailSender_UpdateUserAttribute" or "CustomEmailSender_VerifyUserAttribute" => "Confirm your address",
            "CustomEmailSender_AdminCreateUser" => "Your temporary password",
            "CustomEmailSender_Authentication" => "Your sign-in code",
            "CustomEmailSender_AccountTakeOverNotification" => "Someone may have signed in to your account",
            _ => null,
        };
        var to = mail.Request.UserAttributes.GetValueOrDefault("email");
        if (text is null || to is null)
        {
            context.Logger.LogWarning(
                $"{mail.TriggerSource} for user {mail.UserName}: no message was sent, "
                + "because the trigger is unknown or the user has no email address");
            return mail;
        }
        // A notification has no code.
        Send(to, text, mail.Request.Code is { } code ? Convert.FromBase64String(code) : []);
        context.Logger.LogInformation($"{mail.TriggerSource} for user {mail.UserName}: {text}");
        return mail;
    }

    /// <summary>
    /// Implement this to decrypt the code and send the message. Decrypt the code with the AWS Encryption SDK and the key in
    /// the environment variable CODE_KEY_ARN; the function has permission to use the key. Send the message
    /// through Amazon SES or another email provider. Log neither the code nor the address.
    /// </summary>
    private static void Send(string to, string text, byte[] encryptedCode)
    {
    }
