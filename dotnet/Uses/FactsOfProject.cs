using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Values;
using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>All facts of a project, as they are sent.</summary>
internal sealed class FactsOfProject
{
    private static readonly UseFinder[] Finders =
    [
        HandlerUses.Find,
        AnnotationUses.Find,
        HostingUses.Find,
        JsonCallUses.Find,
        ContextPropertyUses.Find,
        HttpApiUses.Find,
        DurableUses.Find,
        DynamoDbUses.Find,
    ];

    private readonly CodeBase code;
    private readonly TypeGraph graph;
    private readonly Spelling spelling;
    private readonly List<INamedTypeSymbol> contexts;
    private readonly Dictionary<string, int> contextNumbers;
    private readonly List<HashSet<string>> covers;
    private int handlerContext = -1;
    private Lifting? lifting;

    private FactsOfProject(CodeBase code)
    {
        this.code = code;
        graph = new TypeGraph(code);
        spelling = new Spelling(code);
        contexts = [.. code.Contexts];
        contextNumbers = contexts
            .Select((each, at) => (Name: code.Names.FullName(each), at))
            .DistinctBy(each => each.Name)
            .ToDictionary(each => each.Name, each => each.at);
        covers = [.. contexts.Select(each => ContextFacts.CoveredBy(each, code.Names))];
    }

    public static Facts Of(CodeBase code, AskedProject asked)
    {
        var facts = new FactsOfProject(code);
        var uses = facts.Uses(asked).ToList();
        var contexts = facts.contexts.Select((each, at) => ContextFacts.Describe(each, code, facts.graph)).ToList();
        var dependencies = DynamicDependencies.Find(code, facts.graph).ToList();
        var types = facts.graph.Facts();
        var sameNames = types
            .Select((type, number) => (type.Property, number))
            .GroupBy(each => each.Property)
            .Where(each => each.Count() > 1)
            .SelectMany(each => each)
            .Select(each => each.number)
            .ToList();
        var covered = contexts.Select(
            (each, at) =>
                each with
                {
                    Covers = [.. facts.covers[at].Where(facts.graph.Has).Select(facts.graph.NumberOf)],
                    Spellings = [.. sameNames.Select(number => facts.Spelled(at, facts.graph.SymbolOf(number)))],
                }
        );
        var projects = code.Projects;
        return new Facts(
            asked.Path,
            code.Project.Call.IsNative,
            Handlers.CountIn(code, asked.Handlers ?? []),
            uses,
            [.. covered],
            types,
            PackageCalls.Find(code, facts.lifting!),
            dependencies,
            [
                .. projects
                    .SelectMany(each => each.Inputs.Concat(each.Call.Imports).Append(each.Call.AssetsFile))
                    .Where(each => each != "")
                    .Distinct(),
            ],
            [.. projects.SelectMany(each => each.Call.Globs).Distinct()]
        );
    }

    private IEnumerable<UseFact> Uses(AskedProject asked)
    {
        var sources = new MetadataSources(code);
        var runtimeTypes = new RuntimeTypes(code);
        var typeExpressions = new TypeExpressions(code, runtimeTypes);
        var search = new Search(code, sources, runtimeTypes, typeExpressions, new LambdaSerializers(code));
        lifting = new Lifting(code, sources, runtimeTypes, typeExpressions, new Injection(code));
        var memberValues = new MemberValues(search);
        var needs = Finders
            .SelectMany(find => find(search))
            .Concat(ClassLibraryUses.Find(search, asked.Handlers ?? []))
            .SelectMany(lifting.Close)
            .ToList();
        handlerContext = needs
            .Where(each => each.Kind is HandlerUses.Event or HandlerUses.Result or AnnotationUses.Kind)
            .SelectMany(each => each.Metadata.Contexts)
            .Select(each => contextNumbers.GetValueOrDefault(code.Names.FullName(each), -1))
            .Append(contexts.Count == 1 ? 0 : -1)
            .First();
        return needs
            .Where(each => each.Kind != JsonCallUses.Kind || IsOwn(each.Place))
            .Concat(
                needs
                    .SelectMany(memberValues.Of)
                    .SelectMany(lifting.Close)
                    .Where(each => each.Subject is Subject.Exactly)
            )
            .Select(Describe)
            .DistinctBy(each => (each.Kind, each.Place, each.Type, each.Metadata, string.Join(",", each.Contexts)));
    }

    /// <summary>Generated code, such as that of route handlers, serializes what the code's own places say.</summary>
    private bool IsOwn(Location place) => code.Projects.Any(each => each.Own.Contains(place.SourceTree!));

    private UseFact Describe(Need need)
    {
        var type = (need.Subject as Subject.Exactly)?.Type;
        var declared = (need.Subject as Subject.Unknown)?.Declared;
        var own = need
            .Metadata.Contexts.Select(each => contextNumbers.GetValueOrDefault(code.Names.FullName(each), -1))
            .Where(each => each >= 0)
            .ToList();
        var metadata =
            need.Metadata.HasContexts ? "contexts"
            : need.Metadata.IsReflection ? "reflection"
            : "unknown";
        var number = type is null ? (int?)null : graph[type];
        // A call with reflection could be given the context of the handlers.
        var isReflective = metadata == "reflection" && handlerContext >= 0 && need.Kind == JsonCallUses.Kind;
        if (isReflective)
            own = [handlerContext];
        return new UseFact(
            need.Kind,
            need.What,
            Places.Of(need.Place)!,
            Places.Of(need.Via),
            number,
            declared is null ? null : graph[declared],
            metadata,
            own,
            Directions.Of(need),
            need.What.EndsWith("Async", StringComparison.Ordinal),
            need.IsPlain,
            need.Property,
            type is null || JsonSymbols.IsAnonymous(type)
                ? []
                :
                [
                    .. own.Where(each => isReflective || !covers[each].Contains(code.Names.FullName(type)))
                        .Select(each =>
                            Spelled(each, type) with
                            {
                                ContextName = isReflective ? spelling.At(contexts[each], need.Place) : null,
                            }
                        ),
                ]
        );
    }

    private SpellingFact Spelled(int context, ITypeSymbol type)
    {
        var (text, usings) = spelling.Of(type, contexts[context]);
        string[] names = [.. Enumerable.Range(2, 4).Select(words => TypeNames.PropertyName(type, words)).Distinct()];
        return new SpellingFact(context, graph[type], text, usings, names);
    }
}
