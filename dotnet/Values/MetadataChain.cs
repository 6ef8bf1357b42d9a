using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Values;

/// <summary>Where a call takes metadata of types from: one of several contexts, which are asked in turn.</summary>
internal sealed record MetadataChain
{
    public static readonly MetadataChain Empty = new();
    public static readonly MetadataChain Reflective = new() { IsReflection = true };
    public static readonly MetadataChain Unclear = new() { IsUnknown = true };

    /// <summary>Types of contexts, or type parameters that stand for one.</summary>
    public ImmutableArray<ITypeSymbol> Contexts { get; init; } = [];

    /// <summary>Parameters whose arguments have the contexts.</summary>
    public ImmutableArray<IParameterSymbol> Parameters { get; init; } = [];

    /// <summary>Options without a context: they would need reflection.</summary>
    public bool IsReflection { get; init; }
    public bool IsUnknown { get; init; }

    public static MetadataChain Of(ITypeSymbol context) => new() { Contexts = [context] };

    public static MetadataChain Of(IParameterSymbol parameter) => new() { Parameters = [parameter] };

    public bool HasContexts => Contexts.Length + Parameters.Length > 0;

    public MetadataChain With(MetadataChain other)
    {
        var both = new MetadataChain
        {
            Contexts =
            [
                .. Contexts.Concat(other.Contexts).Distinct(SymbolEqualityComparer.Default).Cast<ITypeSymbol>(),
            ],
            Parameters =
            [
                .. Parameters
                    .Concat(other.Parameters)
                    .Distinct(SymbolEqualityComparer.Default)
                    .Cast<IParameterSymbol>(),
            ],
        };
        return both with
        {
            IsReflection = !both.HasContexts && (IsReflection || other.IsReflection),
            IsUnknown = IsUnknown || other.IsUnknown,
        };
    }

    public static MetadataChain Union(IEnumerable<MetadataChain> chains) =>
        chains.Aggregate(Empty, (all, each) => all.With(each));
}
