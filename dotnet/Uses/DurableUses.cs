using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>
/// Durable functions: results of steps, children and callbacks are written and read by the serializer of the handler.
/// </summary>
internal static class DurableUses
{
    public const string Kind = "durable";

    public static IEnumerable<Need> Find(Search search)
    {
        var calls = search.Code.Calls.Where(each => IsDurable(each.Target)).ToList();
        if (calls.Count == 0)
            return [];
        var chains = Chains(search);
        return calls.SelectMany(call =>
            Search.Needs(
                Kind,
                $"{call.Target.ContainingType.Name}.{call.Target.Name}",
                call.Operation,
                call.Target.TypeArguments.Where(each => !JsonSymbols.IsStream(each) && !JsonSymbols.IsDelegate(each))
                    .SelectMany(Search.Exactly),
                chains
            )
        );
    }

    private static bool IsDurable(IMethodSymbol method) =>
        method.TypeArguments.Length > 0
        && method
            .ContainingNamespace?.ToDisplayString()
            .StartsWith("Amazon.Lambda.DurableExecution", StringComparison.Ordinal) == true;

    private static IReadOnlyList<MetadataChain> Chains(Search search)
    {
        IReadOnlyList<MetadataChain> handlers =
        [
            .. HandlerUses
                .Find(search)
                .Select(each => each.Metadata)
                .Concat(search.Serializers.OfAssembly())
                .Distinct(),
        ];
        return handlers.Count == 0 ? [MetadataChain.Unclear] : handlers;
    }
}
