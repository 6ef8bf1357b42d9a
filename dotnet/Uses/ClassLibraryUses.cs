using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>Handlers that only a template names: `Assembly::Namespace.Type::Method`.</summary>
internal static class ClassLibraryUses
{
    public static IEnumerable<Need> Find(Search search, IReadOnlyList<string> handlers) =>
        from handler in handlers
        let parts = handler.Split("::")
        where parts.Length == 3
        let method = search
            .Code.Compilation.GetTypeByMetadataName(parts[1])
            ?.GetMembers(parts[2])
            .OfType<IMethodSymbol>()
            .FirstOrDefault()
        where method is not null
        from need in Of(method, search)
        select need;

    private static IEnumerable<Need> Of(IMethodSymbol method, Search search)
    {
        var own =
            JsonSymbols.Attribute(method, "LambdaSerializerAttribute")?.ConstructorArguments.FirstOrDefault().Value
            as INamedTypeSymbol;
        var chains = own is null
            ? search.Serializers.OfAssembly()
            : [LambdaSerializers.OfType(own) ?? MetadataChain.Unclear];
        var events = method
            .Parameters.Where(each => each.Type.Name != "ILambdaContext" && !JsonSymbols.IsStream(each.Type))
            .SelectMany(each => Search.Exactly(each.Type));
        var result = JsonSymbols.Awaited(method.ReturnType);
        var results = JsonSymbols.IsStream(result) ? [] : Search.Exactly(result);
        return from chain in chains
            from need in events
                .Select(each => (HandlerUses.Event, each))
                .Concat(results.Select(each => (HandlerUses.Result, each)))
            select new Need(need.Item1, method.Name, method.Locations[0], need.each, chain) { IsPlain = true };
    }
}
