    private static readonly Product[] Products =
    [
        new Product { Id = "p-42", Name = "Walnut desk", Price = 249.9m },
        new Product { Id = "p-43", Name = "Brass lamp", Price = 39.5m },
    ];

    /// <summary>Resolves a field of the GraphQL schema.</summary>
    /// <param name="request">The event: the field, its arguments, and the caller's identity.</param>
    /// <param name="context">The Lambda context: request ID, remaining time, and logger.</param>
    /// <returns>The product, or null if there is no such product.</returns>
    public static Product? FunctionHandler(AppSyncResolverEvent<ProductArguments> request, ILambdaContext context)
    {
        var field = $"{request.Info.ParentTypeName}.{request.Info.FieldName}";
        context.Logger.LogInformation($"{field} for {GetUserName(request.Identity) ?? "an anonymous caller"}");
        return field switch
        {
            "Query.product" => Products.FirstOrDefault(product => product.Id == request.Arguments.Id),
            _ => throw new NotSupportedException($"The field {field} has no resolver."),
        };
    }

    /// <summary>
    /// Returns the user name of the caller. The identity depends on the authorization type; with an API key it is null.
    /// </summary>
    private static string? GetUserName(object? identity)
    {
        return identity is JsonElement { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("username", out var name)
            ? name.GetString()
            : null;
    }
