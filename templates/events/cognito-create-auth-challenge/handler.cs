    private const string Prefix = "code:";

    /// <summary>
    /// Makes the code that a user has to answer with. A user who has mistyped it gets no new one: the metadata of the
    /// first challenge keeps it, which no client sees. Only the public parameters reach the client.
    /// </summary>
    /// <param name="challenge">The event; Cognito takes its Response, so it must come back.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoCreateAuthChallengeEvent FunctionHandler(CognitoCreateAuthChallengeEvent challenge, ILambdaContext context)
    {
        var email = challenge.Request.UserAttributes.GetValueOrDefault("email");
        var code = challenge.Request.Session?.LastOrDefault()?.ChallengeMetadata is { } metadata && metadata.StartsWith(Prefix, StringComparison.Ordinal)
            ? metadata[Prefix.Length..]
            : null;
        if (code is null)
        {
            code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6");
            // A user whom the pool does not know gets a code that nobody is sent, so that strangers see no difference.
            if (email is not null && !challenge.Request.UserNotFound)
            {
                Send(email, code);
                context.Logger.LogInformation($"User {challenge.UserName} has been sent a code");
            }
        }
        challenge.Response.PublicChallengeParameters = new() { ["medium"] = "EMAIL" };
        challenge.Response.PrivateChallengeParameters = new() { ["code"] = code };
        challenge.Response.ChallengeMetadata = Prefix + code;
        return challenge;
    }

    /// <summary>Here is the place to send the code, with SendEmail of SES for one. Never log it.</summary>
    private static void Send(string email, string code)
    {
    }
