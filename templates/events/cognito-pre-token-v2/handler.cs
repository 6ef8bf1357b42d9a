    /// <summary>
    /// Adds the tenant to both tokens, and a scope for administrators to the access token. The value of a claim may be of
    /// any type that the serializer context below lists.
    /// </summary>
    /// <param name="token">The event; Cognito takes its Response, so it must come back.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static CognitoPreTokenGenerationV2Event FunctionHandler(CognitoPreTokenGenerationV2Event token, ILambdaContext context)
    {
        var (id, access) = (new IdTokenGeneration(), new AccessTokenGeneration());
        if (token.Request.UserAttributes?.GetValueOrDefault("custom:tenant") is { } tenant)
        {
            id.ClaimsToAddOrOverride["tenant"] = tenant;
            access.ClaimsToAddOrOverride["tenant"] = tenant;
        }
        else
        {
            context.Logger.LogWarning($"User {token.UserName} has no tenant");
        }
        var isAdmin = token.Request.GroupConfiguration?.GroupsToOverride?.Contains("admins") == true;
        id.ClaimsToAddOrOverride["isAdmin"] = isAdmin;
        if (isAdmin)
        {
            access.ScopesToAdd.Add("orders/write");
        }
        token.Response.ClaimsAndScopeOverrideDetails = new ClaimsAndScopeOverrideDetails
        {
            IdTokenGeneration = id,
            AccessTokenGeneration = access,
            // As they came: an empty configuration would take the user's groups out of the tokens.
            GroupOverrideDetails = token.Request.GroupConfiguration,
        };
        return token;
    }
