using LambdaAot.Compiler.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Values;

/// <summary>Works out which types a value may have at run time, by what is assigned to it.</summary>
internal sealed class RuntimeTypes(CodeBase code)
{
    private const int Deepest = 10;
    private readonly HashSet<ISymbol> visited = new(SymbolIdentity.Comparer);

    public IReadOnlyList<Subject> Of(IOperation value) => Of(value, 0);

    private IReadOnlyList<Subject> Of(IOperation value, int depth)
    {
        value = CodeBase.Bare(value);
        if (depth > Deepest)
            return [new Subject.Unknown(value.Type)];
        if (value.ConstantValue is { HasValue: true, Value: null })
            return [];
        IEnumerable<Subject>? parts = value switch
        {
            IAwaitOperation awaited => Of(awaited.Operation, depth + 1),
            IThrowOperation => [],
            IConditionalOperation { WhenFalse: { } otherwise } conditional => Of(conditional.WhenTrue, depth + 1)
                .Concat(Of(otherwise, depth + 1)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(each => Of(each.Value, depth + 1)),
            ICoalesceOperation coalesce => Of(coalesce.Value, depth + 1).Concat(Of(coalesce.WhenNull, depth + 1)),
            ISimpleAssignmentOperation assignment => Of(assignment.Value, depth + 1),
            IInvocationOperation
            {
                TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" },
                Arguments: [var result]
            } => Of(result.Value, depth + 1),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => Of(task, depth + 1),
            IObjectCreationOperation { Type: INamedTypeSymbol { Name: "ValueTask" }, Arguments: [var result] } => Of(
                result.Value,
                depth + 1
            ),
            _ => null,
        };
        if (parts is not null)
            return Distinct(parts);
        if (value.Type is null)
            return [];
        var type = JsonSymbols.Awaited(value.Type);
        // A new object is what it says; of a variable, its values have the last word.
        return
            value is IObjectCreationOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation
            || !IsVague(type)
            ? [new Subject.Exactly(type)]
            : Held(value, type, depth);
    }

    /// <summary>Whether a value may be of another type than it is declared as.</summary>
    private bool IsVague(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object
        || type.TypeKind is TypeKind.Interface or TypeKind.Dynamic
        || type is { TypeKind: TypeKind.Class } and INamedTypeSymbol named
            && (type.IsAbstract || code.DerivedFrom(named).Count > 0);

    private IReadOnlyList<Subject> Held(IOperation value, ITypeSymbol type, int depth)
    {
        var symbol = Assignments.SymbolOf(value) ?? (value as IInvocationOperation)?.TargetMethod.OriginalDefinition;
        if (symbol is null || !visited.Add(symbol))
            return symbol is null ? [Declared(type)] : [];
        try
        {
            var found = code.ValuesOf(symbol)
                .SelectMany(each => Of(each, depth + 1))
                .Select(each => InCall(each, value, depth))
                .SelectMany(each => each);
            if (symbol is IParameterSymbol parameter)
                found = found.Append(new Subject.ValueOf(parameter));
            var distinct = Distinct(found);
            return distinct.Count == 0 ? [Declared(type)] : distinct;
        }
        finally
        {
            visited.Remove(symbol);
        }
    }

    /// <summary>What a method returns of its own parameters is what this call passes.</summary>
    private IReadOnlyList<Subject> InCall(Subject subject, IOperation value, int depth)
    {
        if (value is not IInvocationOperation call || subject is not Subject.ValueOf { Parameter: var parameter })
            return [subject];
        if (!SymbolIdentity.Comparer.Equals(parameter.ContainingSymbol, call.TargetMethod.OriginalDefinition))
            return [subject];
        var argument = call.Arguments.FirstOrDefault(each => each.Parameter?.Ordinal == parameter.Ordinal);
        return argument is null ? [subject] : Of(argument.Value, depth + 1);
    }

    /// <summary>A class that can be made may be all that it is; anything else is known only at run time.</summary>
    private static Subject Declared(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false } && type.SpecialType != SpecialType.System_Object
            ? new Subject.Exactly(type)
            : new Subject.Unknown(type);

    /// <summary>What a collection holds whose elements are objects.</summary>
    public IReadOnlyList<Subject> ElementsOf(IOperation value) => ElementsOf(value, 0);

    private IReadOnlyList<Subject> ElementsOf(IOperation value, int depth)
    {
        value = CodeBase.Bare(value);
        if (depth > Deepest || value.ConstantValue is { HasValue: true, Value: null })
            return [];
        if (value is IObjectCreationOperation creation)
            return Distinct(
                (creation.Initializer?.Initializers ?? [])
                    .SelectMany(each => Added(each))
                    .SelectMany(each => Of(each, depth + 1))
            );
        if (value is IArrayCreationOperation { Initializer: { } items })
            return Distinct(items.ElementValues.SelectMany(each => Of(each, depth + 1)));
        if (Assignments.SymbolOf(value) is not { } symbol || symbol is IParameterSymbol)
            return [new Subject.Unknown(null)];
        return ElementsOf(symbol, depth);
    }

    /// <summary>What is put into the collection in a variable or property.</summary>
    public IReadOnlyList<Subject> ElementsOf(ISymbol symbol, int depth = 0) =>
        Distinct(
            code.ElementsOf(symbol)
                .SelectMany(each => Of(each, depth + 1))
                .Concat(code.ValuesOf(symbol).SelectMany(each => ElementsOf(each, depth + 1)))
        );

    private static IEnumerable<IOperation> Added(IOperation initializer) =>
        initializer switch
        {
            ISimpleAssignmentOperation assignment => [assignment.Value],
            IInvocationOperation { Arguments: { Length: > 0 } arguments } => [arguments[^1].Value],
            _ => [],
        };

    private static IReadOnlyList<Subject> Distinct(IEnumerable<Subject> subjects) => [.. subjects.Distinct()];
}
