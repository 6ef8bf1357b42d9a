    /// <summary>Allows requests with a valid token and denies all others with an UnauthorizedException.</summary>
    /// <param name="request">The request. Its AuthorizationToken is the value of the Authorization header, without "Bearer".</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static AppSyncAuthorizerResult FunctionHandler(AppSyncAuthorizerEvent request, ILambdaContext context)
    {
        var client = FindClient(request.AuthorizationToken);
        context.Logger.LogInformation(client is null ? "Denied" : $"Allowed {client}");
        return new AppSyncAuthorizerResult
        {
            IsAuthorized = client is not null,
            // Available to resolvers as ctx.identity.resolverContext.
            ResolverContext = client is null ? null : new Dictionary<string, string> { ["client"] = client },
            // Fields that this client can't access, for example "Mutation.removeProduct".
            DeniedFields = [],
        };
    }

    /// <summary>
    /// Returns the client that owns the token, or null. Replace this with your own check, for example of a JWT signature.
    /// template.yaml sets the environment variable TOKEN; without it, every request is denied.
    /// </summary>
    private static string? FindClient(string? token)
    {
        var expected = Environment.GetEnvironmentVariable("TOKEN");
        if (string.IsNullOrEmpty(token) || string.IsNullOrEmpty(expected))
        {
            return null;
        }
        // Constant time, so that the duration says nothing about the expected token.
        var same = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(expected));
        return same ? "my-client" : null;
    }
