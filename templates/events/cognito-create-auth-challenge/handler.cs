    private const string Prefix = "code:";

    /// <summary>
    /// Creates the code that a user must enter. After a wrong answer the code stays the same: the metadata of the first
    /// challenge stores it. The client receives only the public parameters, not the metadata.
    /// </summary>
    /// <param name="challenge">The event. Cognito reads its Response, so the handler returns it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoCreateAuthChallengeEvent FunctionHandler(CognitoCreateAuthChallengeEvent challenge, ILambdaContext context)
    {
        var email = challenge.Request.UserAttributes.GetValueOrDefault("email");
        var code = challenge.Request.Session?.LastOrDefault()?.ChallengeMetadata is { } metadata && metadata.StartsWith(Prefix, StringComparison.Ordinal)
            ? metadata[Prefix.Length..]
            : null;
        if (code is null)
        {
            code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6");
            // For an unknown user the code is created but not sent, so that a caller cannot find out which users exist.
            if (email is not null && !challenge.Request.UserNotFound)
            {
                Send(email, code);
                context.Logger.LogInformation($"User {challenge.UserName} was sent a code");
            }
        }
        challenge.Response.PublicChallengeParameters = new() { ["medium"] = "EMAIL" };
        challenge.Response.PrivateChallengeParameters = new() { ["code"] = code };
        challenge.Response.ChallengeMetadata = Prefix + code;
        return challenge;
    }

    /// <summary>Implement this to send the code, for example with SendEmail of Amazon SES. Never log the code.</summary>
    private static void Send(string email, string code)
    {
    }
