    private const string CustomChallenge = "CUSTOM_CHALLENGE";
    private const int MaxAttempts = 3;

    /// <summary>
    /// Decides what follows each answer: issues tokens after a correct answer, asks again after a wrong one, and fails the
    /// sign-in after three. The user pool also needs the triggers CreateAuthChallenge and VerifyAuthChallengeResponse.
    /// </summary>
    /// <param name="signIn">The event. Cognito reads its Response, so the handler returns it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    public static CognitoDefineAuthChallengeEvent FunctionHandler(CognitoDefineAuthChallengeEvent signIn, ILambdaContext context)
    {
        // Only the custom challenge counts: a client can start with SRP_A, which succeeds without a password.
        var answers = (signIn.Request.Session ?? []).Where(challenge => challenge.ChallengeName == CustomChallenge).ToList();
        var isCorrect = answers.LastOrDefault()?.ChallengeResult == true && !signIn.Request.UserNotFound;
        var hasFailed = !isCorrect && answers.Count >= MaxAttempts;
        if (hasFailed)
        {
            context.Logger.LogWarning($"User {signIn.UserName} gave {MaxAttempts} wrong answers");
        }
        signIn.Response.IssueTokens = isCorrect;
        signIn.Response.FailAuthentication = hasFailed;
        signIn.Response.ChallengeName = isCorrect || hasFailed ? null : CustomChallenge;
        return signIn;
    }
