using LambdaAot.Compiler.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Values;

/// <summary>Which context a Lambda serializer has.</summary>
internal sealed class LambdaSerializers(CodeBase code)
{
    private const int Deepest = 8;

    /// <summary>For an expression of type ILambdaSerializer.</summary>
    public IReadOnlyList<MetadataChain> Of(IOperation? value) => value is null ? [MetadataChain.Unclear] : Of(value, 0);

    /// <summary>Classes of the code itself that implement ILambdaSerializer without a base: their own calls say what they need.</summary>
    public IReadOnlyList<INamedTypeSymbol> OwnClassesOf(IOperation? value)
    {
        if (value is null)
            return [];
        var bare = CodeBase.Bare(value);
        if (
            bare.Type is INamedTypeSymbol type
            && OfType(type) is null
            && code.IsOwn(type)
            && type.TypeKind == TypeKind.Class
        )
            return [type];
        return Assignments.SymbolOf(bare) is { } symbol and not IParameterSymbol
            ? [.. code.ValuesOf(symbol).Where(each => !ReferenceEquals(each, value)).SelectMany(OwnClassesOf)]
            : [];
    }

    /// <summary>`[assembly: LambdaSerializer(typeof(…))]`</summary>
    public IReadOnlyList<MetadataChain> OfAssembly() =>
        JsonSymbols
            .Attribute(code.Compilation.Assembly, "LambdaSerializerAttribute")
            ?.ConstructorArguments.FirstOrDefault()
            .Value
            is INamedTypeSymbol type
            ? [OfType(type) ?? MetadataChain.Unclear]
            : [];

    private IReadOnlyList<MetadataChain> Of(IOperation value, int depth)
    {
        value = CodeBase.Bare(value);
        if (depth > Deepest)
            return [MetadataChain.Unclear];
        if (value.Type is { } type && OfType(type) is { } chain)
            return [chain];
        if (value is IParameterReferenceOperation { Parameter: var parameter })
            return [MetadataChain.Of(parameter.OriginalDefinition)];
        if (value is IConditionalOperation { WhenFalse: { } otherwise } conditional)
            return [.. Of(conditional.WhenTrue, depth + 1), .. Of(otherwise, depth + 1)];
        var symbol = Assignments.SymbolOf(value) ?? (value as IInvocationOperation)?.TargetMethod.OriginalDefinition;
        IReadOnlyList<MetadataChain> found = symbol is null
            ? []
            : [.. code.ValuesOf(symbol).SelectMany(each => Of(each, depth + 1))];
        return found.Count == 0 ? [MetadataChain.Unclear] : found;
    }

    /// <summary>By the type itself or what it derives from; null if neither says it.</summary>
    public static MetadataChain? OfType(ITypeSymbol type)
    {
        foreach (var each in JsonSymbols.BasesOf(type).Prepend(type).OfType<INamedTypeSymbol>())
        {
            if (each.TypeArguments.FirstOrDefault(JsonSymbols.IsContextOrParameter) is { } context)
                return MetadataChain.Of(context);
            if (each.Name is "DefaultLambdaJsonSerializer" or "CamelCaseLambdaJsonSerializer")
                return MetadataChain.Reflective;
        }
        return null;
    }
}
