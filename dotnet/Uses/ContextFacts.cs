using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAot.Compiler.Uses;

/// <summary>What a serializer context lists, and what the generator made of it.</summary>
internal static class ContextFacts
{
    /// <summary>Full names of the types that the context has a property JsonTypeInfo&lt;T&gt; for.</summary>
    public static HashSet<string> CoveredBy(INamedTypeSymbol context, TypeNames names) =>
        [
            .. context
                .GetMembers()
                .OfType<IPropertySymbol>()
                .Where(each => each.Type is INamedTypeSymbol { Arity: 1 } type && JsonSymbols.IsTypeInfo(type))
                .Select(each => names.FullName(((INamedTypeSymbol)each.Type).TypeArguments[0])),
        ];

    public static ContextFact Describe(INamedTypeSymbol context, CodeBase code, TypeGraph graph) =>
        new(
            context.Name,
            code.Names.FullName(context),
            Places.Of(context),
            IsPartial(context),
            IsUsed(context, code),
            [.. Listed(context, graph)],
            [],
            Options(context),
            []
        );

    private static IEnumerable<ListedFact> Listed(INamedTypeSymbol context, TypeGraph graph) =>
        from attribute in context.GetAttributes()
        where attribute.AttributeClass?.Name == "JsonSerializableAttribute"
        let type = attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol
        where type is not null and not IErrorTypeSymbol
        let named = attribute.NamedArguments.ToDictionary(each => each.Key, each => each.Value.Value?.ToString())
        select new ListedFact(
            graph[type],
            Written(attribute) ?? type.Name,
            named.GetValueOrDefault("TypeInfoPropertyName"),
            Places.Of(attribute.ApplicationSyntaxReference),
            named.GetValueOrDefault("GenerationMode")
        );

    private static string? Written(AttributeData attribute) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)
            ?.ArgumentList?.Arguments.Select(each => each.Expression)
            .OfType<TypeOfExpressionSyntax>()
            .FirstOrDefault()
            ?.Type.ToString();

    private static Dictionary<string, string> Options(INamedTypeSymbol context) =>
        (JsonSymbols.Attribute(context, "JsonSourceGenerationOptionsAttribute")?.NamedArguments ?? []).ToDictionary(
            each => each.Key,
            each => each.Value.Kind == TypedConstantKind.Array ? "" : each.Value.Value?.ToString() ?? ""
        );

    private static bool IsPartial(INamedTypeSymbol context) =>
        context
            .DeclaringSyntaxReferences.Select(each => each.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(each => each.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
            .All(each => each.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PartialKeyword)));

    /// <summary>Whether an expression, or an attribute of the assembly, has the type.</summary>
    private static bool IsUsed(INamedTypeSymbol context, CodeBase code)
    {
        var name = code.Names.FullName(context);
        bool IsIn(ITypeSymbol type) =>
            code.Names.FullName(type) == name || type is INamedTypeSymbol named && named.TypeArguments.Any(IsIn);
        return code.Types.Any(IsIn)
            || code.Walks.SelectMany(each => each.MissingProperties)
                .Any(each => code.Names.FullName(each.Context) == name)
            || code.Compilation.Assembly.GetAttributes()
                .SelectMany(each => each.ConstructorArguments)
                .Any(each => each.Value is ITypeSymbol type && IsIn(type));
    }
}
