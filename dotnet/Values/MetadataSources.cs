using LambdaAot.Compiler.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Values;

/// <summary>Works out which contexts an expression stands for: a context, options, a resolver.</summary>
internal sealed class MetadataSources(CodeBase code)
{
    private const int Deepest = 12;
    private readonly HashSet<ISymbol> visited = new(SymbolIdentity.Comparer);

    /// <summary>The alternatives, one for each value that the expression may have.</summary>
    public IReadOnlyList<MetadataChain> Of(IOperation value) => Of(value, 0);

    private IReadOnlyList<MetadataChain> Of(IOperation value, int depth)
    {
        value = CodeBase.Bare(value);
        if (depth > Deepest)
            return [MetadataChain.Unclear];
        if (value.Type is { } type && JsonSymbols.IsContextOrParameter(type))
            return [MetadataChain.Of(type)];
        if (value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation)
            return [MetadataChain.Reflective];
        return value switch
        {
            IPropertyReferenceOperation { Property: { Name: "Options" }, Instance: { Type: { } owner } }
                when JsonSymbols.IsContextOrParameter(owner) => [MetadataChain.Of(owner)],
            IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: var holder } }
                when JsonSymbols.IsOptions(holder) => [MetadataChain.Reflective],
            IPropertyReferenceOperation { Property.Name: "TypeInfoResolver", Instance: { } options } => Of(
                options,
                depth + 1
            ),
            IObjectCreationOperation creation => [Created(creation, depth)],
            IInvocationOperation
            {
                TargetMethod: { Name: "Combine" or "WithAddedModifier", ContainingType.Name: "JsonTypeInfoResolver" }
            } combination => [Combined(combination, depth)],
            IArrayCreationOperation { Initializer: { } items } =>
            [
                MetadataChain.Union(items.ElementValues.SelectMany(each => Of(each, depth + 1))),
            ],
            ICoalesceOperation coalesce => WithoutReflection([
                .. Of(coalesce.Value, depth + 1),
                .. Of(coalesce.WhenNull, depth + 1),
            ]),
            IConditionalOperation { WhenFalse: { } otherwise } conditional =>
            [
                .. Of(conditional.WhenTrue, depth + 1),
                .. Of(otherwise, depth + 1),
            ],
            ISwitchExpressionOperation choice => [.. choice.Arms.SelectMany(each => Of(each.Value, depth + 1))],
            IInvocationOperation call => Returned(call, depth),
            ISimpleAssignmentOperation assignment => Of(assignment.Value, depth + 1),
            ICoalesceAssignmentOperation assignment => WithoutReflection([
                .. Of(assignment.Target, depth + 1),
                .. Of(assignment.Value, depth + 1),
            ]),
            _ => Assignments.SymbolOf(value) is { } symbol ? Held(symbol, depth) : [MetadataChain.Unclear],
        };
    }

    /// <summary>`new JsonSerializerOptions { TypeInfoResolver = … }`, a copy of options, a resolver.</summary>
    private MetadataChain Created(IObjectCreationOperation creation, int depth)
    {
        if (!JsonSymbols.IsOptions(creation.Type))
            return creation.Type?.Name == "DefaultJsonTypeInfoResolver"
                ? MetadataChain.Reflective
                : MetadataChain.Unclear;
        var chain = MetadataChain.Union(
            creation
                .Arguments.Where(each => JsonSymbols.IsOptions(each.Parameter?.Type))
                .SelectMany(each => Of(each.Value, depth + 1))
        );
        foreach (var member in creation.Initializer?.Initializers ?? [])
            if (
                member is ISimpleAssignmentOperation
                {
                    Target: IPropertyReferenceOperation { Property.Name: "TypeInfoResolver" }
                } resolver
            )
                chain = chain.With(MetadataChain.Union(Of(resolver.Value, depth + 1)));
            else if (
                member is IMemberInitializerOperation
                {
                    InitializedMember: IPropertyReferenceOperation { Property.Name: "TypeInfoResolverChain" }
                } added
            )
                chain = chain.With(
                    MetadataChain.Union(
                        added
                            .Initializer.Initializers.OfType<IInvocationOperation>()
                            .SelectMany(each => each.Arguments)
                            .SelectMany(each => Of(each.Value, depth + 1))
                    )
                );
        return chain is { HasContexts: false, IsUnknown: false } ? MetadataChain.Reflective : chain;
    }

    /// <summary>Arguments may be in a span, whose operation older compilers do not name: all contexts in it count.</summary>
    private MetadataChain Combined(IInvocationOperation call, int depth)
    {
        var given = call
            .Arguments.Where(each => each.ArgumentKind != ArgumentKind.ParamArray)
            .SelectMany(each => Of(each.Value, depth + 1))
            .Where(each => each.HasContexts);
        var contexts = call.Descendants()
            .Select(each => each.Type)
            .OfType<ITypeSymbol>()
            .Where(JsonSymbols.IsContextOrParameter)
            .Select(MetadataChain.Of);
        var chain = MetadataChain.Union(given.Concat(contexts));
        return chain.HasContexts ? chain : MetadataChain.Unclear;
    }

    /// <summary>What a method returns, with the arguments of this call in place of its parameters.</summary>
    private IReadOnlyList<MetadataChain> Returned(IInvocationOperation call, int depth) =>
        [.. Held(call.TargetMethod.OriginalDefinition, depth).SelectMany(chain => WithArguments(chain, call, depth))];

    private IEnumerable<MetadataChain> WithArguments(MetadataChain chain, IInvocationOperation call, int depth)
    {
        var alternatives = new List<MetadataChain> { chain with { Parameters = [] } };
        foreach (var parameter in chain.Parameters)
        {
            var isOfCall = SymbolIdentity.Comparer.Equals(
                parameter.ContainingSymbol,
                call.TargetMethod.OriginalDefinition
            );
            var argument = isOfCall
                ? call.Arguments.FirstOrDefault(each => each.Parameter?.Ordinal == parameter.Ordinal)
                : null;
            IReadOnlyList<MetadataChain> given = argument is null
                ? [MetadataChain.Of(parameter)]
                : Of(argument.Value, depth + 1);
            alternatives = [.. alternatives.SelectMany(each => given.Select(each.With))];
        }
        return alternatives;
    }

    private IReadOnlyList<MetadataChain> Held(ISymbol symbol, int depth)
    {
        if (!visited.Add(symbol))
            return [];
        try
        {
            var values = code.ValuesOf(symbol).SelectMany(each => Of(each, depth + 1));
            if (symbol is IParameterSymbol parameter)
                values = values.Append(MetadataChain.Of(parameter));
            var alternatives = WithoutReflection([.. values]);
            var resolvers = MetadataChain.Union(code.ResolversOf(symbol).SelectMany(each => Of(each, depth + 1)));
            if (resolvers.HasContexts)
                return alternatives.Count == 0
                    ? [resolvers]
                    : [.. alternatives.Select(each => each.With(resolvers) with { IsUnknown = false })];
            return alternatives.Count == 0 ? [MetadataChain.Unclear] : alternatives;
        }
        finally
        {
            visited.Remove(symbol);
        }
    }

    /// <summary>A variable that is null at first has its options later.</summary>
    private static IReadOnlyList<MetadataChain> WithoutReflection(IReadOnlyList<MetadataChain> chains) =>
        chains.Any(each => each.HasContexts) ? [.. chains.Where(each => !each.IsReflection)] : chains;
}
