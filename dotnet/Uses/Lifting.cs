using System.Collections.Immutable;
using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>
/// Closes needs that depend on a caller: `Json.To&lt;T&gt;(T value, JsonSerializerOptions options)` needs what its callers give
/// for T, in the contexts that the same callers give for options. Callers may depend on theirs.
/// </summary>
internal sealed class Lifting(
    CodeBase code,
    MetadataSources sources,
    RuntimeTypes runtimeTypes,
    TypeExpressions typeExpressions,
    Injection injection
)
{
    /// <summary>A method that calls itself with a list of T has no end.</summary>
    private const int DeepestType = 6;
    private const int MostNeeds = 2000;

    public IEnumerable<Need> Close(Need need)
    {
        var seen = new HashSet<string>();
        var open = new Queue<Need>([need]);
        while (open.TryDequeue(out var each))
        {
            if (!seen.Add(KeyOf(each)) || seen.Count > MostNeeds)
                continue;
            var owner = OwnerOf(each);
            if (owner is null)
                yield return each;
            else if (Lift(each, owner) is { Count: > 0 } lifted)
                foreach (var next in lifted)
                    open.Enqueue(next);
            else if (IsUnclear(owner))
                yield return Unclear(each);
        }
    }

    private string KeyOf(Need need)
    {
        var subject = need.Subject switch
        {
            Subject.Exactly exactly => code.Names.FullName(exactly.Type),
            Subject.ValueOf value => $"value {value.Parameter.Name} {value.Parameter.ContainingSymbol}",
            Subject.TypeIn type => $"type {type.Parameter.Name} {type.Parameter.ContainingSymbol}",
            _ => "?",
        };
        var parameters = need.Metadata.Parameters.Select(each => $"{each.Name} {each.ContainingSymbol}");
        var contexts = need.Metadata.Contexts.Select(code.Names.FullName);
        var flags = $"{need.Metadata.IsReflection} {need.Metadata.IsUnknown}";
        return string.Join(
            "|",
            [subject, string.Join(",", contexts), string.Join(",", parameters), flags, $"{need.Via?.GetLineSpan()}"]
        );
    }

    /// <summary>The method or type whose callers decide; null if nothing is open.</summary>
    private static ISymbol? OwnerOf(Need need)
    {
        var parameter =
            need.Metadata.Parameters.FirstOrDefault()
            ?? need.Subject switch
            {
                Subject.ValueOf value => value.Parameter,
                Subject.TypeIn type => type.Parameter,
                _ => null,
            };
        if (parameter is not null)
            return parameter.ContainingSymbol;
        var open =
            need.Metadata.Contexts.Select(TypeParameters.FirstIn).FirstOrDefault(each => each is not null)
            ?? (need.Subject is Subject.Exactly exactly ? TypeParameters.FirstIn(exactly.Type) : null);
        return open?.ContainingSymbol;
    }

    private List<Need> Lift(Need need, ISymbol owner) =>
        owner switch
        {
            IMethodSymbol method =>
            [
                .. code.CallsTo(method).SelectMany(call => InCall(need, method, call)),
                .. InReferences(need, method),
                .. Injected(need, method),
            ],
            INamedTypeSymbol type when need.Metadata.Parameters.Length > 0 || need.Subject is not Subject.Exactly =>
            [
                .. code.CallsToMembersOf(type).SelectMany(call => InCall(need, null, call)),
            ],
            INamedTypeSymbol type => [.. code.InstancesOf(type).SelectMany(instance => InInstance(need, instance))],
            _ => [],
        };

    /// <summary>The need as a caller has it: its type arguments, and its arguments.</summary>
    private IEnumerable<Need> InCall(Need need, IMethodSymbol? method, CallSite call)
    {
        var target = call.Target;
        ITypeSymbol? Argument(ITypeParameterSymbol parameter)
        {
            if (parameter.DeclaringMethod is not null)
                return
                    method is not null
                    && SymbolIdentity.Comparer.Equals(parameter.ContainingSymbol, method.OriginalDefinition)
                    && parameter.Ordinal < target.TypeArguments.Length
                    ? target.TypeArguments[parameter.Ordinal]
                    : null;
            return SymbolIdentity.Comparer.Equals(parameter.ContainingSymbol, target.ContainingType?.OriginalDefinition)
                ? target.ContainingType!.TypeArguments[parameter.Ordinal]
                : null;
        }
        IOperation? Value(IParameterSymbol parameter)
        {
            if (parameter.ContainingSymbol is INamedTypeSymbol)
                return call.Instance;
            return
                method is not null
                && SymbolIdentity.Comparer.Equals(parameter.ContainingSymbol, method.OriginalDefinition)
                ? call.Arguments.FirstOrDefault(each => each.Parameter?.Ordinal == parameter.Ordinal)?.Value
                : null;
        }
        return Replaced(need with { Via = call.Operation.Syntax.GetLocation() }, Argument, Value);
    }

    private IEnumerable<Need> Replaced(
        Need need,
        Func<ITypeParameterSymbol, ITypeSymbol?> argument,
        Func<IParameterSymbol, IOperation?> value
    )
    {
        ITypeSymbol Closed(ITypeSymbol type) => TypeParameters.Replace(type, argument, code.Compilation);
        IReadOnlyList<Subject> subjects = need.Subject switch
        {
            Subject.Exactly exactly => [new Subject.Exactly(Closed(exactly.Type))],
            Subject.ValueOf { Parameter: var parameter } when value(parameter) is { } given => runtimeTypes.Of(given),
            Subject.TypeIn { Parameter: var parameter } when value(parameter) is { } given => typeExpressions.Of(given),
            var other => [other],
        };
        var chains = new List<MetadataChain>
        {
            need.Metadata with
            {
                Parameters = [],
                Contexts = [.. need.Metadata.Contexts.Select(Closed)],
            },
        };
        foreach (var parameter in need.Metadata.Parameters)
        {
            IReadOnlyList<MetadataChain> given = value(parameter) is { } operation
                ? sources.Of(operation)
                : [MetadataChain.Of(parameter)];
            chains = [.. chains.SelectMany(each => given.Select(each.With))];
        }
        return from subject in subjects
            where subject is not Subject.Exactly exactly || TypeParameters.DepthOf(exactly.Type) <= DeepestType
            from chain in chains
            let lifted = need with
            {
                Subject = subject,
                Metadata = chain,
            }
            where KeyOf(lifted) != KeyOf(need)
            select lifted;
    }

    private IEnumerable<Need> InInstance(Need need, INamedTypeSymbol instance) =>
        Replaced(
            need,
            parameter =>
                SymbolIdentity.Comparer.Equals(parameter.ContainingSymbol, instance.OriginalDefinition)
                    ? instance.TypeArguments[parameter.Ordinal]
                    : null,
            _ => null
        );

    /// <summary>`orders.Select(Json.To)`: the type arguments are told, the arguments are not.</summary>
    private IEnumerable<Need> InReferences(Need need, IMethodSymbol method)
    {
        if (OpenParameterOf(need) is not null)
            return [];
        return code
            .Walks.SelectMany(each => each.MethodReferences)
            .Where(each => SymbolIdentity.Comparer.Equals(each.Method.OriginalDefinition, method.OriginalDefinition))
            .SelectMany(each =>
                Replaced(
                    need with
                    {
                        Via = each.Syntax.GetLocation(),
                    },
                    parameter =>
                        parameter.DeclaringMethod is not null && parameter.Ordinal < each.Method.TypeArguments.Length
                            ? each.Method.TypeArguments[parameter.Ordinal]
                            : null,
                    _ => null
                )
            );
    }

    /// <summary>A constructor that a container calls gets what was registered.</summary>
    private IEnumerable<Need> Injected(Need need, IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor || OpenParameterOf(need) is not { } parameter)
            return [];
        return injection
            .ValuesOf(parameter.Type)
            .SelectMany(given =>
                Replaced(need, _ => null, each => SymbolIdentity.Comparer.Equals(each, parameter) ? given : null)
            );
    }

    private static IParameterSymbol? OpenParameterOf(Need need) =>
        need.Metadata.Parameters.FirstOrDefault()
        ?? (
            need.Subject switch
            {
                Subject.ValueOf value => value.Parameter,
                Subject.TypeIn type => type.Parameter,
                _ => null,
            }
        );

    /// <summary>Code that nothing calls needs nothing; what a package, a delegate or a container may call is another matter.</summary>
    private bool IsUnclear(ISymbol owner) =>
        owner switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => code.Types.Any(each =>
                SymbolIdentity.Comparer.Equals(each, constructor.ContainingType)
            ),
            IMethodSymbol method => code.MayBeCalledUnseen(method),
            _ => false,
        };

    private static Need Unclear(Need need) =>
        need with
        {
            Subject = need.Subject switch
            {
                Subject.Exactly exactly when TypeParameters.FirstIn(exactly.Type) is not null => new Subject.Unknown(
                    null
                ),
                Subject.ValueOf value => new Subject.Unknown(value.Parameter.Type),
                Subject.TypeIn => new Subject.Unknown(null),
                var other => other,
            },
            Metadata =
                need.Metadata.Parameters.Length > 0
                    ? need.Metadata with
                    {
                        Parameters = [],
                        IsUnknown = true,
                    }
                    : need.Metadata,
        };
}
