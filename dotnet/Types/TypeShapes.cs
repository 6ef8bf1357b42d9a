using LambdaAot.Compiler.Code;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Types;

/// <summary>How the JSON source generator takes a type.</summary>
internal sealed record TypeShape(string Name, ITypeSymbol? Element = null, ITypeSymbol? Key = null)
{
    private static readonly HashSet<string> Simple =
    [
        "System.Guid",
        "System.DateTimeOffset",
        "System.DateOnly",
        "System.TimeOnly",
        "System.TimeSpan",
        "System.Uri",
        "System.Version",
        "System.Half",
        "System.Int128",
        "System.UInt128",
        "System.Text.Json.JsonElement",
        "System.Text.Json.JsonDocument",
        "System.Text.Json.Nodes.JsonNode",
        "System.Text.Json.Nodes.JsonObject",
        "System.Text.Json.Nodes.JsonArray",
        "System.Text.Json.Nodes.JsonValue",
    ];

    private static readonly HashSet<string> Unsupported =
    [
        "System.Type",
        "System.Runtime.Serialization.SerializationInfo",
    ];

    public static TypeShape Of(ITypeSymbol type)
    {
        if (ConverterOf(type) is not null)
            return new("converted");
        if (type is IArrayTypeSymbol array)
            return new("array", array.ElementType);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return new("nullable", nullable.TypeArguments[0]);
        if (IsSimple(type))
            return new("simple");
        if (type.IsTupleType)
            return new("tuple");
        if (JsonSymbols.IsAnonymous(type))
            return new("anonymous");
        if (type is INamedTypeSymbol { IsFileLocal: true })
            return new("file-local");
        if (
            type.TypeKind is TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer
            || type.IsRefLikeType
            || IsNativeInteger(type)
            || Unsupported.Contains(NameOf(type))
        )
            return new("unsupported");
        var dictionary = Implemented(type, "IDictionary") ?? Implemented(type, "IReadOnlyDictionary");
        if (dictionary is { TypeArguments: [var key, var value] })
            return new("dictionary", value, key);
        if (Implemented(type, "IAsyncEnumerable") is { TypeArguments: [var later] })
            return new("async-collection", later);
        if (Implemented(type, "IEnumerable") is { TypeArguments: [var item] })
            return new("collection", item);
        return new(
            IsOfFramework(type) && type.SpecialType != SpecialType.System_Object && type.Name != "KeyValuePair"
                ? "framework"
                : "object"
        );
    }

    public static string OriginOf(ITypeSymbol type, CodeBase code) =>
        type is IArrayTypeSymbol array ? OriginOf(array.ElementType, code)
        : code.IsOwn(type) ? "own"
        : IsOfFramework(type) ? "framework"
        : "package";

    private static bool IsOfFramework(ITypeSymbol type)
    {
        for (
            var space = type.ContainingNamespace;
            space is { IsGlobalNamespace: false };
            space = space.ContainingNamespace
        )
            if (space.ContainingNamespace.IsGlobalNamespace)
                return space.Name is "System" or "Microsoft" && !type.Locations.Any(each => each.IsInSource);
        return false;
    }

    private static bool IsSimple(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String && !IsNativeInteger(type)
        || type.SpecialType == SpecialType.System_DateTime
        || type.TypeKind == TypeKind.Enum
        || Simple.Contains(NameOf(type));

    private static bool IsNativeInteger(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    private static string NameOf(ITypeSymbol type) => $"{type.ContainingNamespace}.{type.Name}";

    private static INamedTypeSymbol? Implemented(ITypeSymbol type, string name) =>
        type
            .AllInterfaces.Prepend(type)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(each =>
                each.Name == name
                && each.Arity > 0
                && JsonSymbols.IsIn(each.ContainingNamespace, "System.Collections.Generic")
            );

    /// <summary>The name of the converter that an attribute names, of the type or of a member.</summary>
    public static string? ConverterOf(ISymbol symbol)
    {
        var attribute = symbol
            .GetAttributes()
            .FirstOrDefault(each =>
                each.AttributeClass is { } own
                && JsonSymbols.BasesOf(own).Prepend(own).Any(type => type.Name == "JsonConverterAttribute")
            );
        if (attribute is null)
            return null;
        return attribute.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol converter
            ? converter.Arity > 0
                ? $"{converter.Name}<>"
                : converter.Name
            : attribute.AttributeClass!.Name;
    }
}
