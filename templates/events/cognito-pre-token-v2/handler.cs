    /// <summary>
    /// Adds the tenant to the ID and access tokens, and a scope for administrators to the access token. The value of a
    /// claim can be of any type that the serializer context lists.
    /// </summary>
    /// <param name="token">The event. Cognito reads its Response, so the handler returns it.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
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
            // Copied from the request: an empty configuration would remove the user's groups from the tokens.
            GroupOverrideDetails = token.Request.GroupConfiguration,
        };
        return token;
    }
