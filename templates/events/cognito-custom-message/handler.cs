    /// <summary>
    /// Writes the messages in which Cognito sends its codes. What stays null, Cognito writes itself, and so it does where
    /// the CodeParameter (for a new user of an administrator: the UsernameParameter too) does not occur in the text.
    /// </summary>
    /// <param name="message">The event; Cognito takes its Response, so it must come back.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoCustomMessageEvent FunctionHandler(CognitoCustomMessageEvent message, ILambdaContext context)
    {
        var request = message.Request;
        switch (message.TriggerSource)
        {
            case "CustomMessage_SignUp" or "CustomMessage_ResendCode":
                Write(message, "Confirm your account", $"your code is {request.CodeParameter}");
                break;
            case "CustomMessage_ForgotPassword":
                Write(message, "Choose a new password", $"your code for a new password is {request.CodeParameter}");
                break;
            case "CustomMessage_AdminCreateUser":
                Write(message, "Your account", $"sign in as {request.UsernameParameter}, first with the password {request.CodeParameter}");
                break;
            default:
                context.Logger.LogInformation($"The message of {message.TriggerSource} is left to Cognito");
                break;
        }
        return message;
    }

    private static void Write(CognitoCustomMessageEvent message, string subject, string text)
    {
        // Users choose their names themselves, and the e-mail is HTML.
        var name = WebUtility.HtmlEncode(message.Request.UserAttributes.GetValueOrDefault("given_name") ?? "there");
        message.Response.EmailSubject = subject;
        message.Response.EmailMessage = $"<p>Hello {name},</p><p>{text}.</p>";
        message.Response.SmsMessage = $"{subject}: {text}."; // 140 characters at most
    }
