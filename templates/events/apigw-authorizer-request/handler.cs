    /// <summary>
    /// Allows requests with a valid token and denies all others with status 403. For status 401, throw an exception with
    /// the message "Unauthorized".
    /// </summary>
    /// <param name="request">The headers, path and query of the request.</param>
    /// <param name="context">Provides the request ID, the remaining time and the logger.</param>
    public static APIGatewayCustomAuthorizerResponse FunctionHandler(APIGatewayCustomAuthorizerRequest request, ILambdaContext context)
    {
        // API Gateway passes header names in the case that the client used.
        var authorization = request.Headers?.FirstOrDefault(header => header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)).Value;
        var client = FindClient(GetToken(authorization));
        context.Logger.LogInformation(client is null ? "Denied" : $"Allowed {client}");
        return new APIGatewayCustomAuthorizerResponse
        {
            PrincipalID = client ?? "unknown",
            PolicyDocument = new APIGatewayCustomAuthorizerPolicy
            {
                Statement =
                [
                    new APIGatewayCustomAuthorizerPolicy.IAMPolicyStatement
                    {
                        Effect = client is null ? "Deny" : "Allow",
                        Action = ["execute-api:Invoke"],
                        Resource = [GetAllMethodsArn(request.MethodArn)],
                    },
                ],
            },
            // Available to the method as $context.authorizer. Values are strings, numbers or Booleans.
            Context = client is null ? null : new APIGatewayCustomAuthorizerContextOutput { ["client"] = client },
        };
    }

    /// <summary>
    /// Returns the ARN of all methods of the stage: the policy is cached for the token, and must apply to all of them.
    /// </summary>
    /// <param name="arn">For example arn:aws:execute-api:eu-west-1:123456789012:abcdefghij/Prod/GET/whoami.</param>
    private static string GetAllMethodsArn(string arn)
    {
        var parts = arn.Split('/');
        return parts.Length > 1 ? $"{parts[0]}/{parts[1]}/*" : arn;
    }

    private static string? GetToken(string? header)
    {
        const string scheme = "Bearer ";
        return header?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) == true ? header[scheme.Length..] : null;
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
