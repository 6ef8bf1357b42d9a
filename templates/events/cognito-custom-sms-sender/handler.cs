    /// <summary>Sends text messages in place of Cognito.</summary>
    /// <param name="sms">The event. Its Code is encrypted. Cognito ignores its Response.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoCustomSmsSenderEvent FunctionHandler(CognitoCustomSmsSenderEvent sms, ILambdaContext context)
    {
        var text = sms.TriggerSource switch
        {
            "CustomSMSSender_SignUp" or "CustomSMSSender_ResendCode" => "Confirm your account",
            "CustomSMSSender_ForgotPassword" => "Choose a new password",
            "CustomSMSSender_UpdateUserAttribute" or "CustomSMSSender_VerifyUserAttribute" => "Confirm your number",
            "CustomSMSSender_AdminCreateUser" => "Your temporary password",
            "CustomSMSSender_Authentication" => "Your sign-in code",
            _ => null,
        };
        var to = sms.Request.UserAttributes.GetValueOrDefault("phone_number");
        if (text is null || to is null)
        {
            context.Logger.LogWarning(
                $"{sms.TriggerSource} for user {sms.UserName}: no message was sent, "
                + "because the trigger is unknown or the user has no phone number");
            return sms;
        }
        // Code is null if the message has no code.
        Send(to, text, sms.Request.Code is { } code ? Convert.FromBase64String(code) : []);
        context.Logger.LogInformation($"{sms.TriggerSource} for user {sms.UserName}: {text}");
        return sms;
    }

    /// <summary>
    /// Implement this to decrypt the code and send the message. Decrypt the code with the AWS Encryption SDK and the key in
    /// the environment variable CODE_KEY_ARN; the function has permission to use the key. Send the message
    /// through an SMS provider. Log neither the code nor the number.
    /// </summary>
    private static void Send(string to, string text, byte[] encryptedCode)
    {
    }
