    /// <summary>Lets in who sends the right token; all others get the error UnauthorizedException.</summary>
    /// <param name="request">The event; its AuthorizationToken is the header Authorization, which has no "Bearer" here.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static AppSyncAuthorizerResult FunctionHandler(AppSyncAuthorizerEvent request, ILambdaContext context)
    {
        var client = ClientOf(request.AuthorizationToken);
        context.Logger.LogInformation(client is null ? "Refused" : $"Let in {client}");
        return new AppSyncAuthorizerResult
        {
            IsAuthorized = client is not null,
            // What resolvers get as identity.resolverContext.
            ResolverContext = client is null ? null : new Dictionary<string, string> { ["client"] = client },
            // Fields that this client may not see, as in "Mutation.removeProduct".
            DeniedFields = [],
        };
    }

    /// <summary>
    /// The client that has this token, or null: no one. Put your own check here, such as the signature of a JWT. The
    /// variable TOKEN is set in template.yaml; without it, no one is let in.
    /// </summary>
    private static string? ClientOf(string? token)
    {
        var expected = Environment.GetEnvironmentVariable("TOKEN");
        if (string.IsNullOrEmpty(token) || string.IsNullOrEmpty(expected))
        {
            return null;
        }
        // Takes as long for a token that is nearly right as for any other.
        var same = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(expected));
        return same ? "my-client" : null;
    }
