    /// <summary>Compares the user's answer with the code from the trigger CreateAuthChallenge.</summary>
    /// <param name="challenge">The event. Cognito reads its Response, so the handler returns it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoVerifyAuthChallengeEvent FunctionHandler(CognitoVerifyAuthChallengeEvent challenge, ILambdaContext context)
    {
        var code = challenge.Request.PrivateChallengeParameters?.GetValueOrDefault("code");
        challenge.Response.AnswerCorrect = !challenge.Request.UserNotFound && Matches(code, challenge.Request.ChallengeAnswer);
        context.Logger.LogInformation(
            $"User {challenge.UserName} gave a {(challenge.Response.AnswerCorrect == true ? "correct" : "wrong")} answer");
        return challenge;
    }

    /// <summary>Compares in constant time, so that the duration does not reveal how much of the answer was correct.</summary>
    private static bool Matches(string? code, string? answer)
    {
        return !string.IsNullOrEmpty(code)
            && answer is not null
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(answer.Trim()));
    }
