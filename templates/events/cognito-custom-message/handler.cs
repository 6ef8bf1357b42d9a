    /// <summary>
    /// Customizes the messages in which Cognito sends codes. Cognito sends its default message if a text is null or does
    /// not contain the CodeParameter. For a user created by an administrator, it must also contain the UsernameParameter.
    /// </summary>
    /// <param name="message">The event. Cognito reads its Response, so the handler returns it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoCustomMessageEvent FunctionHandler(CognitoCustomMessageEvent message, ILambdaContext context)
    {
        var request = message.Request;
        switch (message.TriggerSource)
        {
            case "CustomMessage_SignUp" or "CustomMessage_ResendCode":
                Customize(message, "Confirm your account", $"your code is {request.CodeParameter}");
                break;
            case "CustomMessage_ForgotPassword":
                Customize(message, "Choose a new password", $"your code for a new password is {request.CodeParameter}");
                break;
            case "CustomMessage_AdminCreateUser":
                Customize(
                    message,
                    "Your account",
                    $"your user name is {request.UsernameParameter} and your temporary password is {request.CodeParameter}");
                break;
            default:
                context.Logger.LogInformation($"{message.TriggerSource} uses the default message");
                break;
        }
        return message;
    }

    private static void Customize(CognitoCustomMessageEvent message, string subject, string text)
    {
        // Users choose their own names, and the email is HTML.
        var name = WebUtility.HtmlEncode(message.Request.UserAttributes.GetValueOrDefault("given_name") ?? "there");
        message.Response.EmailSubject = subject;
        message.Response.EmailMessage = $"<p>Hello {name},</p><p>{text}.</p>";
        message.Response.SmsMessage = $"{subject}: {text}."; // At most 140 characters.
    }
