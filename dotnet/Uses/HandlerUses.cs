using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Uses;

/// <summary>
/// Handlers given to LambdaBootstrapBuilder, HandlerWrapper or another method that takes a Lambda serializer: what the
/// serializer reads and writes are the method's type arguments.
/// </summary>
internal static class HandlerUses
{
    public const string Event = "handler-event";
    public const string Result = "handler-result";

    public static IEnumerable<Need> Find(Search search) =>
        search
            .Code.Calls.Where(each => !search.Code.IsOwn(each.Target))
            .SelectMany(call => SerializerOf(call) is { } serializer ? Of(call, serializer, search) : []);

    private static IArgumentOperation? SerializerOf(CallSite call) =>
        call.Arguments.FirstOrDefault(each => JsonSymbols.IsLambdaSerializer(each.Parameter?.Type));

    private static IEnumerable<Need> Of(CallSite call, IArgumentOperation serializer, Search search)
    {
        var method = call.Target;
        if (method.TypeArguments.Length == 0 || !method.Parameters.Any(each => JsonSymbols.IsDelegate(each.Type)))
            return [];
        var what = $"{method.ContainingType.Name}.{method.Name}";
        var handler = call.Arguments.FirstOrDefault(each => JsonSymbols.IsDelegate(each.Parameter?.Type))?.Value;
        var chains = search.Serializers.Of(serializer.Value);
        var needs = method.TypeParameters.SelectMany(
            (parameter, at) =>
            {
                var isEvent =
                    parameter.Name.EndsWith("Input", StringComparison.Ordinal)
                    || (at == 0 && method.TypeParameters.Length == 2);
                return OfSide(isEvent ? Event : Result, method.TypeArguments[at], handler);
            }
        );
        var isPlain = IsPlain(serializer.Value, search.Code, 0);
        return needs.SelectMany(each => OwnSerializers(each with { IsPlain = isPlain }, serializer, search));

        IEnumerable<Need> OfSide(string kind, ITypeSymbol type, IOperation? given)
        {
            if (JsonSymbols.IsStream(type))
                return [];
            var declared = Search.Needs(kind, what, call.Operation, Search.Exactly(type), chains);
            if (kind == Event || type.SpecialType != SpecialType.System_Object || given is null)
                return declared;
            return declared.Concat(Search.Needs(kind, what, call.Operation, ResultsOf(given, search), chains));
        }
    }

    /// <summary>Whether a serializer is made without arguments, and its class is not the code's own.</summary>
    private static bool IsPlain(IOperation serializer, CodeBase code, int depth)
    {
        var bare = CodeBase.Bare(serializer);
        if (bare is IObjectCreationOperation { Type: { } type } creation)
            return creation.Arguments.All(each => each.ArgumentKind == ArgumentKind.DefaultValue) && !code.IsOwn(type);
        return depth < 6
            && Assignments.SymbolOf(bare) is { } symbol
            && code.ValuesOf(symbol).All(each => IsPlain(each, code, depth + 1));
    }

    /// <summary>A serializer of the code's own has no context; its methods say how they read and write.</summary>
    private static IEnumerable<Need> OwnSerializers(Need need, IArgumentOperation serializer, Search search)
    {
        if (!need.Metadata.IsUnknown)
            return [need];
        var classes = search.Serializers.OwnClassesOf(serializer.Value);
        if (classes.Count == 0)
            return [need];
        var isEvent = need.Kind == Event;
        var needs = JsonCallUses
            .Find(search)
            .Where(each =>
                each.Subject is Subject.Exactly { Type: ITypeParameterSymbol { DeclaringMethod: { } method } }
                && method.Name == (isEvent ? "Deserialize" : "Serialize")
                && classes.Any(type =>
                    SymbolEqualityComparer.Default.Equals(
                        type.OriginalDefinition,
                        method.ContainingType.OriginalDefinition
                    )
                )
            );
        return needs.Select(each => each with { Subject = need.Subject, Via = need.Place });
    }

    /// <summary>The types that handlers return which are declared to return an object.</summary>
    private static IEnumerable<Subject> ResultsOf(IOperation handler, Search search) =>
        MethodsOf(handler, search.Code, 0)
            .SelectMany(method => search.Code.ValuesOf(method.OriginalDefinition))
            .SelectMany(search.RuntimeTypes.Of)
            .Select(each => each is Subject.ValueOf value ? new Subject.Unknown(value.Parameter.Type) : each)
            .Distinct();

    private static IEnumerable<IMethodSymbol> MethodsOf(IOperation value, CodeBase code, int depth)
    {
        var bare = CodeBase.Bare(value);
        if (depth > 6)
            return [];
        return bare switch
        {
            IMethodReferenceOperation reference => [reference.Method],
            IAnonymousFunctionOperation lambda => [lambda.Symbol],
            _ => Assignments.SymbolOf(bare) is { } symbol
                ? code.ValuesOf(symbol).SelectMany(each => MethodsOf(each, code, depth + 1))
                : [],
        };
    }
}
