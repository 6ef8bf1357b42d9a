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
    private readonly Dictionary<string, Node> nodes = [];

    /// <summary>A type, the types that its JSON contains, and the values of its members that are objects.</summary>
    private sealed record Node(ITypeSymbol Type)
    {
        public List<Node> Parts { get; } = [];
        public List<(ISymbol Member, Subject Value)> Values { get; } = [];
    }

    public IEnumerable<Need> Of(Need need) =>
        need.Subject is Subject.Exactly { Type: var type } && need.Metadata.HasContexts && Directions.Of(need) != "read"
            ? ReachedFrom(NodeOf(type))
                .SelectMany(each => each.Values)
                .Select(each =>
                    need with
                    {
                        Kind = Kind,
                        What = $"{each.Member.ContainingType.Name}.{each.Member.Name}",
                        Subject = each.Value,
                    }
                )
            : [];

    private static IEnumerable<Node> ReachedFrom(Node root)
    {
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance) { root };
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var part in node.Parts)
                if (seen.Add(part))
                    open.Push(part);
        }
    }

    private Node NodeOf(ITypeSymbol type)
    {
        var name = search.Code.Names.FullName(type);
        if (nodes.TryGetValue(name, out var known))
            return known;
        var node = nodes[name] = new Node(type);
        var shape = TypeShape.Of(type);
        if (shape.Element is { } element)
            node.Parts.Add(NodeOf(element));
        if (shape.Name != "object" || type.SpecialType == SpecialType.System_Object)
            return node;
        foreach (var member in members.Of(type).Where(IsJson))
        {
            node.Parts.Add(NodeOf(TypeMembers.TypeOf(member)));
            node.Values.AddRange(ValuesOf(member).Select(each => (member, each)));
        }
        return node;
    }

    private static bool IsJson(ISymbol member) =>
        TypeShape.ConverterOf(member) is null
        && !(
            JsonSymbols.Attribute(member, "JsonIgnoreAttribute") is { } ignore
            && ignore.NamedArguments.FirstOrDefault(each => each.Key == "Condition").Value.Value is null or 1
        )
        && (
            member.DeclaredAccessibility == Accessibility.Public
            || JsonSymbols.Attribute(member, "JsonIncludeAttribute") is not null
        );

    private IReadOnlyList<Subject> ValuesOf(ISymbol member)
    {
        var type = TypeMembers.TypeOf(member);
        IEnumerable<Subject> values =
            type.SpecialType == SpecialType.System_Object
                ? search.Code.ValuesOf(member.OriginalDefinition).SelectMany(search.RuntimeTypes.Of)
            : TypeShape.Of(type).Element?.SpecialType == SpecialType.System_Object
                ? search.RuntimeTypes.ElementsOf(member.OriginalDefinition)
            : [];
        return [.. values.Where(each => each is not Subject.Unknown).Distinct()];
    }
}
