using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Uses;

/// <summary>
/// ASP.NET Core minimal APIs: what route handlers take from the body and return, and results such as TypedResults.Ok(order),
/// by the contexts of ConfigureHttpJsonOptions.
/// </summary>
internal static class HttpApiUses
{
    public const string Kind = "http-api";
    private static readonly HashSet<string> Routes =
    [
        "Map",
        "MapGet",
        "MapPost",
        "MapPut",
        "MapDelete",
        "MapPatch",
        "MapMethods",
        "MapFallback",
    ];
    private static readonly HashSet<string> NoBody =
    [
        "FromServicesAttribute",
        "FromKeyedServicesAttribute",
        "FromQueryAttribute",
        "FromRouteAttribute",
        "FromHeaderAttribute",
        "FromFormAttribute",
        "AsParametersAttribute",
    ];

    public static IEnumerable<Need> Find(Search search)
    {
        var chains = new Lazy<IReadOnlyList<MetadataChain>>(() => [Configured(search)]);
        return search.Code.Calls.SelectMany(call =>
            IsRoute(call.Target) ? Route(call, search, chains.Value)
            : IsResult(call.Target) ? Result(call, search, chains.Value)
            : []
        );
    }

    /// <summary>All contexts that are given to the options of HTTP, in whichever call.</summary>
    private static MetadataChain Configured(Search search)
    {
        var contexts = search
            .Code.Calls.Where(each =>
                each.Target.Name is "ConfigureHttpJsonOptions" or "Configure" or "PostConfigure"
                && each.Target.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft", StringComparison.Ordinal)
                    == true
            )
            .SelectMany(each => each.Operation.Descendants())
            .Select(each => each.Type)
            .OfType<ITypeSymbol>()
            .Where(JsonSymbols.IsContextOrParameter)
            .Select(MetadataChain.Of);
        var chain = MetadataChain.Union(contexts);
        return chain.HasContexts ? chain : MetadataChain.Reflective;
    }

    private static bool IsRoute(IMethodSymbol method) =>
        Routes.Contains(method.Name)
        && method.ContainingType?.Name == "EndpointRouteBuilderExtensions"
        && method.Parameters.Any(each => each.Type.Name == "Delegate");

    private static IEnumerable<Need> Route(CallSite call, Search search, IReadOnlyList<MetadataChain> chains)
    {
        var handler = call.Arguments.FirstOrDefault(each => each.Parameter?.Type.Name == "Delegate")?.Value;
        var method = handler is null ? null : Method(handler);
        if (method is null)
            return [];
        var inputs = method
            .Parameters.Where(each => IsBody(each, search.Code))
            .SelectMany(each => Search.Exactly(each.Type));
        var outputs = ResultTypes(JsonSymbols.Awaited(method.ReturnType)).SelectMany(Search.Exactly);
        return Search.Needs(Kind, $"{call.Target.Name}", call.Operation, inputs.Concat(outputs), chains);
    }

    private static IMethodSymbol? Method(IOperation handler) =>
        CodeBase.Bare(handler) switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };

    /// <summary>What neither a route, nor a query, nor a service can give.</summary>
    private static bool IsBody(IParameterSymbol parameter, CodeBase code)
    {
        if (JsonSymbols.Attribute(parameter, "FromBodyAttribute") is not null)
            return true;
        var type = parameter.Type;
        if (parameter.GetAttributes().Any(each => NoBody.Contains(each.AttributeClass?.Name ?? "")))
            return false;
        if (
            type.TypeKind is TypeKind.Interface or TypeKind.Enum
            || type.IsValueType && type.TypeKind != TypeKind.Struct
            || type.SpecialType != SpecialType.None
        )
            return false;
        if (
            type.ContainingNamespace?.ToDisplayString() is { } space
            && (
                space == "System"
                || space.StartsWith("System.", StringComparison.Ordinal)
                    && !space.StartsWith("System.Collections", StringComparison.Ordinal)
                || space.StartsWith("Microsoft.", StringComparison.Ordinal)
            )
        )
            return false;
        if (
            type.GetMembers()
                .OfType<IMethodSymbol>()
                .Any(each => each.IsStatic && each.Name is "TryParse" or "BindAsync")
        )
            return false;
        return !IsService(type, code);
    }

    private static bool IsService(ITypeSymbol type, CodeBase code) =>
        code.Calls.Any(each =>
            each.Target.Name is "AddSingleton" or "AddScoped" or "AddTransient" or "AddHttpClient" or "AddDbContext"
            && (
                each.Target.TypeArguments.Any(argument => code.Names.FullName(argument) == code.Names.FullName(type))
                || each.Arguments.Any(argument =>
                    CodeBase.Bare(argument.Value).Type is { } given
                    && code.Names.FullName(given) == code.Names.FullName(type)
                )
            )
        );

    /// <summary>Results&lt;Ok&lt;Order&gt;, NotFound&gt; writes an Order.</summary>
    private static IEnumerable<ITypeSymbol> ResultTypes(ITypeSymbol type)
    {
        if (JsonSymbols.IsNothing(type) || type.SpecialType == SpecialType.System_String)
            return [];
        var isResult = type.Name == "IResult" || type.AllInterfaces.Any(each => each.Name == "IResult");
        if (!isResult)
            return [type];
        return
            type is INamedTypeSymbol { TypeArguments: var inner }
            && JsonSymbols.IsIn(type.ContainingNamespace, "Microsoft.AspNetCore.Http.HttpResults")
            ? inner.SelectMany(each =>
                each.AllInterfaces.Any(one => one.Name == "IResult") ? ResultTypes(each) : Written(each)
            )
            : [];
    }

    private static IEnumerable<ITypeSymbol> Written(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String ? [] : [type];

    private static bool IsResult(IMethodSymbol method) =>
        method.ContainingType is { Name: "Results" or "TypedResults" }
        && JsonSymbols.IsIn(method.ContainingNamespace, "Microsoft.AspNetCore.Http");

    private static IEnumerable<Need> Result(CallSite call, Search search, IReadOnlyList<MetadataChain> chains)
    {
        if (call.Arguments.Any(each => JsonSymbols.IsTypeInfo(each.Parameter?.Type)))
            return [];
        var value = call
            .Arguments.FirstOrDefault(each => each.Parameter is { Name: "value" or "data" or "error" })
            ?.Value;
        if (value is null)
            return [];
        var own = call
            .Arguments.Where(each =>
                JsonSymbols.IsOptions(each.Parameter?.Type) || JsonSymbols.IsContextBase(each.Parameter?.Type)
            )
            .Where(each => each.ArgumentKind != ArgumentKind.DefaultValue)
            .SelectMany(each => search.Sources.Of(each.Value))
            .ToList();
        IEnumerable<Subject> subjects =
            call.Target.TypeArguments is [var generic] && generic.SpecialType != SpecialType.System_Object
                ? Search.Exactly(generic)
                : search.RuntimeTypes.Of(value);
        var written = subjects.Where(each =>
            each is not Subject.Exactly { Type.SpecialType: SpecialType.System_String }
        );
        return Search.Needs(
            Kind,
            $"{call.Target.ContainingType.Name}.{call.Target.Name}",
            call.Operation,
            written,
            own.Count > 0 ? own : chains
        );
    }
}
