    /// <summary>Lets in who sends the right token; all others get a 403.</summary>
    /// <param name="request">The event; its IdentitySource has the value of the header Authorization.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static APIGatewayCustomAuthorizerV2SimpleResponse FunctionHandler(APIGatewayCustomAuthorizerV2Request request, ILambdaContext context)
    {
        // The answer is kept for the token, whatever the route: don't decide by the route here.
        var client = ClientOf(TokenOf(request.IdentitySource?.FirstOrDefault()));
        context.Logger.LogInformation(client is null ? "Refused" : $"Let in {client}");
        return new APIGatewayCustomAuthorizerV2SimpleResponse
        {
            IsAuthorized = client is not null,
            // What the route gets as $context.authorizer: texts, numbers and booleans.
            Context = client is null ? null : new Dictionary<string, object> { ["client"] = client },
        };
    }

    private static string? TokenOf(string? header)
    {
        const string scheme = "Bearer ";
        return header?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) == true ? header[scheme.Length..] : null;
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
