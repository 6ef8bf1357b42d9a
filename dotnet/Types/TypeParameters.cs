using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Types;

/// <summary>Type parameters in types: found, and replaced.</summary>
internal static class TypeParameters
{
    /// <summary>The first type parameter in a type, such as T of `List&lt;T[]&gt;`; null if the type is closed.</summary>
    public static ITypeParameterSymbol? FirstIn(ITypeSymbol? type) =>
        type switch
        {
            ITypeParameterSymbol parameter => parameter,
            IArrayTypeSymbol array => FirstIn(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Select(FirstIn).FirstOrDefault(each => each is not null)
                ?? FirstIn(named.ContainingType),
            _ => null,
        };

    /// <summary>How deep generic types are nested: a generic method that calls itself with a list of T never ends otherwise.</summary>
    public static int DepthOf(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => 1 + DepthOf(array.ElementType),
            INamedTypeSymbol { TypeArguments.Length: > 0 } named => 1 + named.TypeArguments.Max(DepthOf),
            _ => 0,
        };

    /// <param name="argumentOf">null for a parameter that stays</param>
    public static ITypeSymbol Replace(
        ITypeSymbol type,
        Func<ITypeParameterSymbol, ITypeSymbol?> argumentOf,
        Compilation compilation
    )
    {
        ITypeSymbol Inner(ITypeSymbol each) => Replace(each, argumentOf, compilation);
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return argumentOf(parameter) ?? type;
            case IArrayTypeSymbol array when FirstIn(array) is not null:
                return compilation.CreateArrayTypeSymbol(Inner(array.ElementType), array.Rank);
            case INamedTypeSymbol named when FirstIn(named) is not null:
                var definition = named.OriginalDefinition;
                if (named.ContainingType is { IsGenericType: true } outer)
                    definition =
                        ((INamedTypeSymbol)Inner(outer)).GetTypeMembers(named.Name, named.Arity).FirstOrDefault()
                        ?? definition;
                return named.Arity == 0 ? definition : definition.Construct([.. named.TypeArguments.Select(Inner)]);
            default:
                return type;
        }
    }
}
