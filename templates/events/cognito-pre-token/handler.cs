    /// <summary>Adds the tenant to the id token, and keeps the phone number out of it.</summary>
    /// <param name="token">The event; Cognito takes its Response, so it must come back.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoPreTokenGenerationEvent FunctionHandler(CognitoPreTokenGenerationEvent token, ILambdaContext context)
    {
        var claims = new Dictionary<string, string>();
        if (token.Request.UserAttributes.GetValueOrDefault("custom:tenant") is { } tenant)
        {
            claims["tenant"] = tenant;
        }
        else
        {
            context.Logger.LogWarning($"User {token.UserName} has no tenant");
        }
        token.Response.ClaimsOverrideDetails = new ClaimOverrideDetails
        {
            ClaimsToAddOrOverride = claims,
            ClaimsToSuppress = ["phone_number"],
            // As they came: an empty configuration would take the user's groups out of the tokens.
            GroupOverrideDetails = token.Request.GroupConfiguration,
        };
        return token;
    }
