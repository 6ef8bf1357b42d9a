    /// <summary>
    /// Lets in who sends the right token; all others get a 403. To answer 401, throw an exception whose message is
    /// Unauthorized.
    /// </summary>
    /// <param name="request">The event, with the headers, the path and the query of the request.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static APIGatewayCustomAuthorizerResponse FunctionHandler(APIGatewayCustomAuthorizerRequest request, ILambdaContext context)
    {
        // Headers come as the client wrote them, in upper or lower case.
        var header = request.Headers?.FirstOrDefault(each => each.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)).Value;
        var client = ClientOf(TokenOf(header));
        context.Logger.LogInformation(client is null ? "Refused" : $"Let in {client}");
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
                        Resource = [AllMethods(request.MethodArn)],
                    },
                ],
            },
            // What the method gets as $context.authorizer: texts, numbers and booleans.
            Context = client is null ? null : new APIGatewayCustomAuthorizerContextOutput { ["client"] = client },
        };
    }

    /// <summary>
    /// All methods of the stage: the answer is kept for the token, and would else refuse it the next method.
    /// </summary>
    /// <param name="arn">As in arn:aws:execute-api:eu-west-1:123456789012:abcdefghij/Prod/GET/whoami.</param>
    private static string AllMethods(string arn)
    {
        var parts = arn.Split('/');
        return parts.Length > 1 ? $"{parts[0]}/{parts[1]}/*" : arn;
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
