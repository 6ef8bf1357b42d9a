    private const string Custom = "CUSTOM_CHALLENGE";
    private const int Tries = 3;

    /// <summary>
    /// Decides after each answer: tokens for the right one, another try after a wrong one, and none after three. Two more
    /// triggers of the pool belong to it: CreateAuthChallenge and VerifyAuthChallengeResponse.
    /// </summary>
    /// <param name="signIn">The event; Cognito takes its Response, so it must come back.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoDefineAuthChallengeEvent FunctionHandler(CognitoDefineAuthChallengeEvent signIn, ILambdaContext context)
    {
        // Only the custom challenge counts: SRP_A, with which a client may begin, is passed without a password.
        var answers = (signIn.Request.Session ?? []).Where(challenge => challenge.ChallengeName == Custom).ToList();
        var right = answers.LastOrDefault()?.ChallengeResult == true && !signIn.Request.UserNotFound;
        var failed = !right && answers.Count >= Tries;
        if (failed)
        {
            context.Logger.LogWarning($"User {signIn.UserName} has used up {Tries} tries");
        }
        signIn.Response.IssueTokens = right;
        signIn.Response.FailAuthentication = failed;
        signIn.Response.ChallengeName = right || failed ? null : Custom;
        return signIn;
    }
