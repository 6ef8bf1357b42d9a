using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Types;

/// <summary>Names of types. A type is known by its full name, because two compilations have two symbols for it.</summary>
internal sealed class TypeNames(Compilation compilation)
{
    private static readonly SymbolDisplayFormat Full =
        SymbolDisplayFormat.FullyQualifiedFormat.RemoveMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        );

    private static readonly SymbolDisplayFormat Short =
        SymbolDisplayFormat.CSharpShortErrorMessageFormat.RemoveMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        );

    private readonly Dictionary<ITypeSymbol, string> names = new(SymbolEqualityComparer.Default);

    /// <summary>`global::System.Collections.Generic.List&lt;global::Shop.Order&gt;`, the same for equal types.</summary>
    public string FullName(ITypeSymbol type)
    {
        if (!names.TryGetValue(type, out var name))
            names[type] = name = Plain(type).ToDisplayString(Full);
        return name;
    }

    /// <summary>`List&lt;Order&gt;`, for people.</summary>
    public string ShortName(ITypeSymbol type) => Plain(type).ToDisplayString(Short);

    /// <summary>Of the property that the JSON source generator makes for a type: `ListOrder`, `NullableInt32`.</summary>
    /// <param name="words">how many of the last words of the types' full names to take, where one is not enough: `ListShopOrder`</param>
    public static string PropertyName(ITypeSymbol type, int words = 1) =>
        type switch
        {
            IArrayTypeSymbol array => PropertyName(array.ElementType, words)
                + (array.Rank > 1 ? $"Array{array.Rank}D" : "Array"),
            INamedTypeSymbol { TypeArguments.Length: > 0 } named => LastWords(named, words)
                + string.Concat(named.TypeArguments.Select(each => PropertyName(each, words))),
            _ => LastWords(type, words),
        };

    private static string LastWords(ITypeSymbol type, int words)
    {
        var name = type.Name;
        if (
            type.SpecialType != SpecialType.None
            || type.ContainingNamespace?.ToDisplayString().Split('.')[0] == "System"
        )
            return name;
        ISymbol? around = type.ContainingSymbol;
        for (; words > 1 && around is INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false }; words--)
        {
            name = around.Name + name;
            around = around.ContainingSymbol;
        }
        return name;
    }

    /// <summary>Without what JSON does not know: names of tuple elements, nullability, dynamic.</summary>
    public ITypeSymbol Plain(ITypeSymbol type) =>
        type switch
        {
            IDynamicTypeSymbol => compilation.ObjectType,
            IArrayTypeSymbol array => compilation.CreateArrayTypeSymbol(Plain(array.ElementType), array.Rank),
            INamedTypeSymbol { IsTupleType: true } tuple => compilation.CreateTupleTypeSymbol([
                .. tuple.TupleElements.Select(each => Plain(each.Type)),
            ]),
            INamedTypeSymbol
            {
                TypeArguments.Length: > 0,
                IsUnboundGenericType: false,
                ContainingType: null or { IsGenericType: false }
            } named => named.OriginalDefinition.Construct([.. named.TypeArguments.Select(Plain)]),
            _ => type.WithNullableAnnotation(NullableAnnotation.None),
        };
}
