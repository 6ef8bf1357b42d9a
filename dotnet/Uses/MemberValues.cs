using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>
/// Values of members of type object, or of collections of objects, in types that are written: the serializer asks for the
/// type of each value. What the code assigns to them is known; anything else is not reported here.
/// </summary>
internal sealed class MemberValues(Search search)
{
    public const string Kind = "member-value";
    private readonly TypeMembers members = new(search.Code);
    private readonly Dictionary<string, IReadOnlyList<(ISymbol Member, IReadOnlyList<Subject> Values)>> known = [];

    public IEnumerable<Need> Of(Need need) =>
        need.Subject is Subject.Exactly { Type: var type } && need.Metadata.HasContexts && Directions.Of(need) != "read"
            ? ValuesIn(type).SelectMany(each => each.Values.Select(value => need with { Kind = Kind, What = $"{each.Member.ContainingType.Name}.{each.Member.Name}", Subject = value }))
            : [];

    private IReadOnlyList<(ISymbol Member, IReadOnlyList<Subject> Values)> ValuesIn(ITypeSymbol type)
    {
        var name = search.Code.Names.FullName(type);
        if (known.TryGetValue(name, out var found)) return found;
        known[name] = [];
        return known[name] = [.. Reached(type).SelectMany(members.Of).Where(IsJson).Select(each => (each, ValuesOf(each))).Where(each => each.Item2.Count > 0)];
    }

    private IEnumerable<ITypeSymbol> Reached(ITypeSymbol root)
    {
        var seen = new HashSet<string>();
        var open = new Stack<ITypeSymbol>([root]);
        while (open.TryPop(out var type))
        {
            if (!seen.Add(search.Code.Names.FullName(type))) continue;
            var shape = TypeShape.Of(type);
            if (shape.Element is { } element) open.Push(element);
            if (shape.Name != "object" || type.SpecialType == SpecialType.System_Object) continue;
            yield return type;
            foreach (var member in members.Of(type).Where(IsJson)) open.Push(TypeMembers.TypeOf(member));
        }
    }

    private static bool IsJson(ISymbol member) =>
        TypeShape.ConverterOf(member) is null
        && !(JsonSymbols.Attribute(member, "JsonIgnoreAttribute") is { } ignore && ignore.NamedArguments.FirstOrDefault(each => each.Key == "Condition").Value.Value is null or 1)
        && (member.DeclaredAccessibility == Accessibility.Public || JsonSymbols.Attribute(member, "JsonIncludeAttribute") is not null);

    private IReadOnlyList<Subject> ValuesOf(ISymbol member)
    {
        var type = TypeMembers.TypeOf(member);
        IEnumerable<Subject> values =
            type.SpecialType == SpecialType.System_Object ? search.Code.ValuesOf(member.OriginalDefinition).SelectMany(search.RuntimeTypes.Of)
            : TypeShape.Of(type).Element?.SpecialType == SpecialType.System_Object ? search.RuntimeTypes.ElementsOf(member.OriginalDefinition)
            : [];
        return [.. values.Where(each => each is not Subject.Unknown).Distinct()];
    }
}
