using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Uses;

/// <summary>What finders work with.</summary>
internal sealed record Search(
    CodeBase Code,
    MetadataSources Sources,
    RuntimeTypes RuntimeTypes,
    TypeExpressions TypeExpressions,
    LambdaSerializers Serializers
)
{
    /// <summary>A need of a call, once for each alternative of its type and of its metadata.</summary>
    public static IEnumerable<Need> Needs(
        string kind,
        string what,
        IOperation call,
        IEnumerable<Subject> subjects,
        IEnumerable<MetadataChain> chains
    ) =>
        from subject in subjects
        from chain in chains
        select new Need(kind, what, call.Syntax.GetLocation(), subject, chain);

    public static IEnumerable<Subject> Exactly(ITypeSymbol? type) =>
        type is null || JsonSymbols.IsNothing(type) ? [] : [new Subject.Exactly(type)];
}

/// <summary>Finds one kind of use.</summary>
internal delegate IEnumerable<Need> UseFinder(Search search);
