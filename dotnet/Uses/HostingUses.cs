using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Uses;

/// <summary>AddAWSLambdaHosting: the events and responses of ASP.NET Core in Lambda, by the kind of API.</summary>
internal static class HostingUses
{
    private static readonly Dictionary<int, string[]> Types = new()
    {
        [0] =
        [
            "Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest",
            "Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse",
        ],
        [1] =
        [
            "Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest",
            "Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse",
        ],
        [2] =
        [
            "Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest",
            "Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse",
        ],
    };

    public static IEnumerable<Need> Find(Search search) =>
        search.Code.Calls.Where(each => each.Target.Name == "AddAWSLambdaHosting").SelectMany(call => Of(call, search));

    private static IEnumerable<Need> Of(CallSite call, Search search)
    {
        var kind =
            call.Arguments.FirstOrDefault(each =>
                each.Parameter?.Type.Name == "LambdaEventSource"
            )?.Value.ConstantValue.Value as int?
            ?? 1;
        if (!Types.TryGetValue(kind, out var names))
            yield break;
        foreach (var (name, at) in names.Select((name, at) => (name, at)))
            if (search.Code.Compilation.GetTypeByMetadataName(name) is { } type)
                foreach (var chain in Chains(call, search))
                    yield return new Need(
                        at == 0 ? HandlerUses.Event : HandlerUses.Result,
                        call.Target.Name,
                        call.Operation.Syntax.GetLocation(),
                        new Subject.Exactly(type),
                        chain
                    );
    }

    /// <summary>The serializer is an argument, or set in the options; else it is the one with reflection.</summary>
    private static IReadOnlyList<MetadataChain> Chains(CallSite call, Search search)
    {
        var given = call.Arguments.FirstOrDefault(each => JsonSymbols.IsLambdaSerializer(each.Parameter?.Type))?.Value;
        if (given is not null)
            return search.Serializers.Of(given);
        var chains = call
            .Operation.Descendants()
            .Select(each => each.Type)
            .OfType<ITypeSymbol>()
            .Select(LambdaSerializers.OfType)
            .OfType<MetadataChain>()
            .Take(1)
            .ToList();
        return chains.Count > 0 ? chains : [MetadataChain.Reflective];
    }
}
