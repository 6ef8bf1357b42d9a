using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>Handlers of Amazon.Lambda.Annotations: methods with [LambdaFunction], and the assembly's [LambdaSerializer].</summary>
internal static class AnnotationUses
{
    public const string Kind = "annotations";
    private static readonly HashSet<string> Apis = ["HttpApiAttribute", "RestApiAttribute", "FunctionUrlAttribute"];

    /// <summary>Attributes of parameters that are not read from JSON.</summary>
    private static readonly HashSet<string> NoBody =
    [
        "FromServicesAttribute",
        "FromQueryAttribute",
        "FromRouteAttribute",
        "FromHeaderAttribute",
        "FromCustomAuthorizerAttribute",
    ];

    public static IEnumerable<Need> Find(Search search) =>
        from type in search.Code.Walks[0].Declared
        from method in type.GetMembers().OfType<IMethodSymbol>()
        where JsonSymbols.Attribute(method, "LambdaFunctionAttribute") is not null
        from subject in SubjectsOf(method, search).Distinct()
        from chain in search.Serializers.OfAssembly()
        select new Need(Kind, method.Name, method.Locations[0], subject, chain);

    private static IEnumerable<Subject> SubjectsOf(IMethodSymbol method, Search search)
    {
        var api = method.GetAttributes().FirstOrDefault(each => Apis.Contains(each.AttributeClass?.Name ?? ""));
        var subjects = api is null ? [] : Envelope(api, search.Code.Compilation);
        foreach (var parameter in method.Parameters.Where(each => IsBody(each, api is not null)))
            subjects = subjects.Concat(Body(parameter.Type, api is not null));
        var result = JsonSymbols.Awaited(method.ReturnType);
        if (result.Name == "IHttpResult")
            return subjects.Concat(HttpResults(method, search));
        // With an API, numbers become text without JSON.
        return api is not null && result.IsValueType ? subjects : subjects.Concat(Body(result, api is not null));
    }

    /// <summary>A text is the body of a request or response as it is.</summary>
    private static IEnumerable<Subject> Body(ITypeSymbol type, bool isApi) =>
        JsonSymbols.IsStream(type) || isApi && type.SpecialType == SpecialType.System_String
            ? []
            : Search.Exactly(type);

    private static bool IsBody(IParameterSymbol parameter, bool isApi) =>
        parameter.Type.Name != "ILambdaContext"
        && (
            isApi
                ? JsonSymbols.Attribute(parameter, "FromBodyAttribute") is not null
                : !parameter.GetAttributes().Any(each => NoBody.Contains(each.AttributeClass?.Name ?? ""))
        );

    /// <summary>Request and response of the generated code.</summary>
    private static IEnumerable<Subject> Envelope(AttributeData api, Compilation compilation)
    {
        var isVersion1 = api.NamedArguments.Any(each => each.Key == "Version" && Equals(each.Value.Value, 0));
        var name =
            api.AttributeClass!.Name == "RestApiAttribute"
            || isVersion1 && api.AttributeClass.Name == "HttpApiAttribute"
                ? "APIGatewayProxy"
                : "APIGatewayHttpApiV2Proxy";
        return new[] { "Request", "Response" }.SelectMany(each =>
            Search.Exactly(compilation.GetTypeByMetadataName($"Amazon.Lambda.APIGatewayEvents.{name}{each}"))
        );
    }

    /// <summary>The bodies that a method gives to HttpResults.Ok(…) and the like.</summary>
    private static IEnumerable<Subject> HttpResults(IMethodSymbol method, Search search)
    {
        var body = method.DeclaringSyntaxReferences.FirstOrDefault();
        return search
            .Code.Calls.Where(each =>
                each.Target.ContainingType?.Name == "HttpResults"
                && body is not null
                && each.Operation.Syntax.SyntaxTree == body.SyntaxTree
                && body.Span.Contains(each.Operation.Syntax.Span)
            )
            .SelectMany(each => each.Arguments)
            .Where(each => each.Parameter?.Type.SpecialType == SpecialType.System_Object)
            .SelectMany(each => search.RuntimeTypes.Of(each.Value))
            .Where(each => each is not Subject.Exactly { Type.SpecialType: SpecialType.System_String });
    }
}
