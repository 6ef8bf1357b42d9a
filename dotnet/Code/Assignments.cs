using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Code;

/// <summary>Which values reach a field, a property, a variable, or the result of a method. In no order: any of them may be there.</summary>
internal sealed class Assignments
{
    private readonly Dictionary<ISymbol, List<IOperation>> values = new(SymbolIdentity.Comparer);
    private readonly Dictionary<ISymbol, List<IOperation>> resolvers = new(SymbolIdentity.Comparer);
    private readonly Dictionary<ISymbol, List<IOperation>> elements = new(SymbolIdentity.Comparer);

    public IReadOnlyList<IOperation> ValuesOf(ISymbol symbol) => values.GetValueOrDefault(symbol) ?? [];

    /// <summary>What is given to TypeInfoResolver or TypeInfoResolverChain of the options that a symbol stands for.</summary>
    public IReadOnlyList<IOperation> ResolversOf(ISymbol symbol) => resolvers.GetValueOrDefault(symbol) ?? [];

    /// <summary>What is added to the collection that a symbol stands for.</summary>
    public IReadOnlyList<IOperation> ElementsOf(ISymbol symbol) => elements.GetValueOrDefault(symbol) ?? [];

    public void Add(Assignments other)
    {
        Merge(values, other.values);
        Merge(resolvers, other.resolvers);
        Merge(elements, other.elements);
    }

    private static void Merge(Dictionary<ISymbol, List<IOperation>> into, Dictionary<ISymbol, List<IOperation>> from)
    {
        foreach (var (symbol, list) in from)
        foreach (var each in list)
            Put(into, symbol, each);
    }

    private static void Put(Dictionary<ISymbol, List<IOperation>> into, ISymbol symbol, IOperation value)
    {
        if (!into.TryGetValue(symbol, out var list))
            into[symbol] = list = [];
        list.Add(value);
    }

    public void Visit(IOperation operation, SemanticModel model)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                Put(values, declarator.Symbol, initializer.Value);
                break;
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    Put(values, field, initializer.Value);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    Put(values, property, initializer.Value);
                break;
            case IReturnOperation { ReturnedValue: { } returned }
                when BodySyntax.OwnerOf(operation, model) is { } owner:
                Put(values, owner.OriginalDefinition, returned);
                break;
            case IAssignmentOperation assignment:
                Assign(assignment.Target, assignment.Value);
                break;
            case IInvocationOperation call:
                Call(call);
                break;
            case IArgumentOperation
            {
                Parameter: { RefKind: RefKind.None } parameter,
                Parent: IObjectCreationOperation { Type.IsRecord: true }
            } when PropertyOf(parameter) is { } positional:
                Put(values, positional, ((IArgumentOperation)operation).Value);
                break;
        }
    }

    /// <summary>The property that a positional record makes of a parameter.</summary>
    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        parameter
            .ContainingType.GetMembers(parameter.Name)
            .OfType<IPropertySymbol>()
            .FirstOrDefault()
            ?.OriginalDefinition;

    private void Assign(IOperation target, IOperation value)
    {
        if (
            target is IPropertyReferenceOperation { Property.Name: "TypeInfoResolver", Instance: { } options }
            && SymbolOf(options) is { } owner
        )
            Put(resolvers, owner, value);
        else if (
            target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection }
            && SymbolOf(collection) is { } holder
        )
            Put(elements, holder, value);
        else if (SymbolOf(target) is { } symbol)
            Put(values, symbol, value);
    }

    private void Call(IInvocationOperation call)
    {
        // options.TypeInfoResolverChain.Insert(0, Context.Default)
        if (
            call.Instance
                is IPropertyReferenceOperation { Property.Name: "TypeInfoResolverChain", Instance: { } options }
            && SymbolOf(options) is { } owner
        )
            foreach (
                var argument in call.Arguments.Where(each =>
                    each.Parameter?.Type.SpecialType != SpecialType.System_Int32
                )
            )
                Put(resolvers, owner, argument.Value);
        else if (
            call.TargetMethod.Name is "Add" or "TryAdd" or "Enqueue" or "Push" or "Insert"
            && call.Instance is { } collection
            && SymbolOf(collection) is { } holder
            && call.Arguments.Length > 0
        )
            Put(elements, holder, call.Arguments[^1].Value);
    }

    /// <summary>What an expression reads or writes; null if it is no variable.</summary>
    public static ISymbol? SymbolOf(IOperation operation) =>
        operation switch
        {
            IFieldReferenceOperation field => field.Field.OriginalDefinition,
            IPropertyReferenceOperation property => property.Property.OriginalDefinition,
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
            IDeclarationExpressionOperation declaration => SymbolOf(declaration.Expression),
            IConversionOperation { OperatorMethod: null } conversion => SymbolOf(conversion.Operand),
            _ => null,
        };
}
