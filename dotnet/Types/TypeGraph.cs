using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Types;

/// <summary>All types that JSON may reach from those that are asked for, each once, by number.</summary>
internal sealed class TypeGraph(CodeBase code)
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<ITypeSymbol> symbols = [];
    private readonly TypeMembers members = new(code);

    public int this[ITypeSymbol type]
    {
        get
        {
            var name = code.Names.FullName(type);
            if (numbers.TryGetValue(name, out var known))
                return known;
            numbers[name] = symbols.Count;
            symbols.Add(code.Names.Plain(type));
            return symbols.Count - 1;
        }
    }

    public bool Has(string fullName) => numbers.ContainsKey(fullName);

    public int NumberOf(string fullName) => numbers[fullName];

    public ITypeSymbol SymbolOf(int number) => symbols[number];

    /// <summary>The types, and all that they bring.</summary>
    public IReadOnlyList<TypeFact> Facts()
    {
        var facts = new List<TypeFact>();
        // Describing a type numbers the types of its members, which come after it.
        while (facts.Count < symbols.Count)
            facts.Add(Describe(symbols[facts.Count]));
        return facts;
    }

    private TypeFact Describe(ITypeSymbol type)
    {
        var shape = TypeShape.Of(type);
        var named = type as INamedTypeSymbol;
        var origin = TypeShape.OriginOf(type, code);
        var hasMembers =
            shape.Name is "object" or "tuple" or "anonymous" && type.SpecialType != SpecialType.System_Object;
        return new TypeFact(
            code.Names.ShortName(type),
            code.Names.FullName(type),
            TypeNames.PropertyName(type),
            type.TypeKind.ToString().ToLowerInvariant(),
            shape.Name,
            origin,
            origin == "own" ? Places.Of(type) : null,
            type.IsAbstract,
            type.IsSealed,
            type.IsValueType,
            (type as IArrayTypeSymbol)?.Rank ?? 0,
            Number(shape.Element),
            Number(shape.Key),
            hasMembers ? [.. members.Of(type).Select(each => TypeMembers.Describe(each, type, this))] : null,
            hasMembers && named is not null ? [.. named.InstanceConstructors.Select(TypeMembers.Describe)] : null,
            named is null
                ? null
                : NullIfEmpty(code.DerivedFrom(named).Where(each => each.Arity == 0).Select(each => this[each])),
            NullIfEmpty(DeclaredDerived(type)),
            JsonSymbols.Attribute(type, "JsonPolymorphicAttribute") is not null,
            TypeShape.ConverterOf(type),
            NullIfEmpty(type.GetAttributes().Select(each => each.AttributeClass?.Name).OfType<string>())
        );
    }

    private int? Number(ITypeSymbol? type) => type is null ? null : this[type];

    private IEnumerable<DerivedTypeFact> DeclaredDerived(ITypeSymbol type) =>
        from attribute in type.GetAttributes()
        where attribute.AttributeClass?.Name == "JsonDerivedTypeAttribute"
        let derived = attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol
        where derived is not null
        select new DerivedTypeFact(
            this[derived],
            attribute.ConstructorArguments.ElementAtOrDefault(1).Value?.ToString()
        );

    private static List<T>? NullIfEmpty<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? null : list;
    }
}
