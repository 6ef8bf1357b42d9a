using LambdaAot.Compiler.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Values;

/// <summary>Works out which types an expression of type System.Type stands for.</summary>
internal sealed class TypeExpressions(CodeBase code, RuntimeTypes runtimeTypes)
{
    private const int Deepest = 8;

    public IReadOnlyList<Subject> Of(IOperation value) => Of(value, 0);

    private IReadOnlyList<Subject> Of(IOperation value, int depth)
    {
        value = CodeBase.Bare(value);
        if (depth > Deepest)
            return [new Subject.Unknown(null)];
        switch (value)
        {
            case ITypeOfOperation typeOf:
                return [new Subject.Exactly(typeOf.TypeOperand)];
            case IInvocationOperation { TargetMethod.Name: "GetType", Instance: { } instance }:
                return runtimeTypes.Of(instance);
            case IConditionalAccessOperation
            {
                Operation: var receiver,
                WhenNotNull: IInvocationOperation { TargetMethod.Name: "GetType" }
            }:
                return runtimeTypes.Of(receiver);
            case ICoalesceOperation coalesce:
                return [.. Of(coalesce.Value, depth + 1), .. Of(coalesce.WhenNull, depth + 1)];
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                return [.. Of(conditional.WhenTrue, depth + 1), .. Of(otherwise, depth + 1)];
            case ISwitchExpressionOperation choice:
                return
                [
                    .. choice
                        .Arms.Where(each =>
                            each.Value is not IThrowOperation && CodeBase.Bare(each.Value) is not IThrowOperation
                        )
                        .SelectMany(each => Of(each.Value, depth + 1)),
                ];
            case IThrowOperation:
                return [];
        }
        var symbol = Assignments.SymbolOf(value) ?? (value as IInvocationOperation)?.TargetMethod.OriginalDefinition;
        if (symbol is null)
            return [new Subject.Unknown(null)];
        var values = code.ValuesOf(symbol).SelectMany(each => Of(each, depth + 1)).ToList();
        if (symbol is IParameterSymbol parameter)
            values.Add(new Subject.TypeIn(parameter));
        return values.Count == 0 ? [new Subject.Unknown(null)] : values;
    }
}
