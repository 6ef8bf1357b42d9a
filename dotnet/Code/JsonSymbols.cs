using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Code;

/// <summary>Types of System.Text.Json and Amazon.Lambda, by name: each compilation has its own symbols for them.</summary>
internal static class JsonSymbols
{
    public static bool IsContext(ITypeSymbol? type) =>
        BasesOf(type).Any(each => Is(each, "System.Text.Json.Serialization", "JsonSerializerContext"));

    /// <summary>A context that is declared, or a type parameter that stands for one.</summary>
    public static bool IsContextOrParameter(ITypeSymbol type) =>
        type is ITypeParameterSymbol parameter
            ? parameter.ConstraintTypes.Any(each => IsContextBase(each) || IsContext(each))
            : IsContext(type);

    public static bool IsContextBase(ITypeSymbol? type) =>
        Is(type, "System.Text.Json.Serialization", "JsonSerializerContext");

    public static bool IsOptions(ITypeSymbol? type) => Is(type, "System.Text.Json", "JsonSerializerOptions");

    /// <summary>JsonTypeInfo, with or without a type argument.</summary>
    public static bool IsTypeInfo(ITypeSymbol? type) =>
        Is(type, "System.Text.Json.Serialization.Metadata", "JsonTypeInfo");

    public static bool IsResolver(ITypeSymbol? type) =>
        Is(type, "System.Text.Json.Serialization.Metadata", "IJsonTypeInfoResolver");

    public static bool IsLambdaSerializer(ITypeSymbol? type) => Is(type, "Amazon.Lambda.Core", "ILambdaSerializer");

    public static bool ImplementsLambdaSerializer(ITypeSymbol? type) =>
        type is not null && (IsLambdaSerializer(type) || type.AllInterfaces.Any(IsLambdaSerializer));

    public static bool IsSystemType(ITypeSymbol? type) => Is(type, "System", "Type");

    public static bool IsStream(ITypeSymbol? type) => Is(type, "System.IO", "Stream");

    public static bool IsDelegate(ITypeSymbol? type) =>
        type?.TypeKind == TypeKind.Delegate || Is(type, "System", "Delegate");

    public static bool IsAnonymous(ITypeSymbol? type) => type is INamedTypeSymbol { IsAnonymousType: true };

    /// <summary>The types that a type derives from, not itself.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(ITypeSymbol? type)
    {
        for (var each = type?.BaseType; each is not null; each = each.BaseType)
            yield return each;
    }

    public static bool Is(ITypeSymbol? type, string space, string name) =>
        type is not null && type.Name == name && IsIn(type.ContainingNamespace, space);

    public static bool IsIn(INamespaceSymbol? space, string name) => space?.ToDisplayString() == name;

    /// <summary>What `await` gives; the type itself if there is nothing to await.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1 } task
        && (Is(type, "System.Threading.Tasks", "Task") || Is(type, "System.Threading.Tasks", "ValueTask"))
            ? task.TypeArguments[0]
            : type;

    public static bool IsNothing(ITypeSymbol? type) =>
        type is null
        || type.SpecialType == SpecialType.System_Void
        || type is INamedTypeSymbol { Arity: 0 }
            && (Is(type, "System.Threading.Tasks", "Task") || Is(type, "System.Threading.Tasks", "ValueTask"));

    public static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(each => each.AttributeClass?.Name == name);
}
