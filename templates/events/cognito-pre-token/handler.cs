    /// <summary>Adds the tenant to the ID token and removes the phone number.</summary>
    /// <param name="token">The event. Cognito reads its Response, so the handler returns it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
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
            // Copied from the request: an empty configuration would remove the user's groups from the tokens.
            GroupOverrideDetails = token.Request.GroupConfiguration,
        };
        return token;
    }
