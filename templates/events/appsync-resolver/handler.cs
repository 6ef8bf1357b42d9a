    private static readonly Product[] Products =
    [
        new Product { Id = "p-42", Name = "Walnut desk", Price = 249.9m },
        new Product { Id = "p-43", Name = "Brass lamp", Price = 39.5m },
    ];

    /// <summary>Gives the value of a field of the GraphQL schema; null where there is no such product.</summary>
    /// <param name="request">The event: the arguments, the field, and who asks.</param>
    /// <param name="context">The request's id, the time left, the logger.</param>
    public static Product? FunctionHandler(AppSyncResolverEvent<ProductArguments> request, ILambdaContext context)
    {
        var field = $"{request.Info.ParentTypeName}.{request.Info.FieldName}";
        context.Logger.LogInformation($"{field} for {CallerOf(request.Identity) ?? "someone"}");
        return field switch
        {
            "Query.product" => Products.FirstOrDefault(product => product.Id == request.Arguments.Id),
            _ => throw new NotSupportedException($"Nothing resolves {field}."),
        };
    }

    /// <summary>What an identity is made of depends on how the API is called; with an API key there is none.</summary>
    private static string? CallerOf(object? identity)
    {
        return identity is JsonElement { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("username", out var name)
            ? name.GetString()
            : null;
    }
