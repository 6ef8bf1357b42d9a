    /// <summary>Compares the answer of a user with the code that the trigger CreateAuthChallenge has made.</summary>
    /// <param name="challenge">The event; Cognito takes its Response, so it must come back.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoVerifyAuthChallengeEvent FunctionHandler(CognitoVerifyAuthChallengeEvent challenge, ILambdaContext context)
    {
        var code = challenge.Request.PrivateChallengeParameters?.GetValueOrDefault("code");
        challenge.Response.AnswerCorrect = !challenge.Request.UserNotFound && IsSame(code, challenge.Request.ChallengeAnswer);
        context.Logger.LogInformation(
            $"User {challenge.UserName} gave the {(challenge.Response.AnswerCorrect == true ? "right" : "wrong")} answer");
        return challenge;
    }

    /// <summary>Takes the same time for every wrong answer: it tells nobody how much of it was right.</summary>
    private static bool IsSame(string? code, string? answer)
    {
        return !string.IsNullOrEmpty(code)
            && answer is not null
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(answer.Trim()));
    }
