using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAot.Compiler.Uses;

/// <summary>Calls of .NET's own methods that read or write JSON.</summary>
internal static class JsonCallUses
{
    public const string Kind = "json-call";

    private static readonly HashSet<string> Holders =
    [
        "System.Text.Json.JsonSerializer",
        "System.Net.Http.Json.HttpClientJsonExtensions",
        "System.Net.Http.Json.HttpContentJsonExtensions",
        "System.Net.Http.Json.JsonContent",
        "Microsoft.AspNetCore.Http.HttpRequestJsonExtensions",
        "Microsoft.AspNetCore.Http.HttpResponseJsonExtensions",
    ];

    public static IEnumerable<Need> Find(Search search) =>
        search.Code.Calls.SelectMany(call =>
            IsTypeInfoCall(call) ? OfTypeInfo(call, search)
            : IsNode(call.Target) ? OfNode(call, search)
            : IsHolder(call.Target.ContainingType) ? Of(call, search)
            : IsSerializerCall(call) ? OfSerializer(call, search)
            : []
        );

    private static bool IsHolder(INamedTypeSymbol? type) =>
        type is not null && Holders.Contains($"{type.ContainingNamespace}.{type.Name}");

    /// <summary>options.GetTypeInfo(typeof(Order)), Context.Default.GetTypeInfo(…)</summary>
    private static bool IsTypeInfoCall(CallSite call) =>
        call.Target.Name is "GetTypeInfo" or "TryGetTypeInfo"
        && call.Target.Parameters.Length > 0
        && call.Instance is { Type: { } owner }
        && (
            JsonSymbols.IsOptions(owner) || JsonSymbols.IsContextOrParameter(owner) || JsonSymbols.IsContextBase(owner)
        );

    private static IEnumerable<Need> OfTypeInfo(CallSite call, Search search) =>
        Search.Needs(
            Kind,
            $"{call.Instance!.Type!.Name}.{call.Target.Name}",
            call.Operation,
            search.TypeExpressions.Of(call.Arguments[0].Value),
            search.Sources.Of(call.Instance)
        );

    private static bool IsNode(IMethodSymbol method) =>
        method is { TypeParameters.Length: 1, ContainingType.Name: "JsonValue" or "JsonArray" or "JsonNode" }
        && JsonSymbols.IsIn(method.ContainingType.ContainingNamespace, "System.Text.Json.Nodes")
        && method.Name is "Create" or "Add" or "ReplaceWith";

    /// <summary>JsonValue.Create&lt;T&gt;(value) and JsonArray.Add&lt;T&gt;(value) ask for T's metadata, a node's excepted.</summary>
    private static IEnumerable<Need> OfNode(CallSite call, Search search)
    {
        var type = call.Target.TypeArguments[0];
        var isNode =
            JsonSymbols
                .BasesOf(type)
                .Prepend(type)
                .Any(each => JsonSymbols.Is(each, "System.Text.Json.Nodes", "JsonNode")) || type.Name is "JsonElement";
        if (isNode || call.Arguments.Any(each => JsonSymbols.IsTypeInfo(each.Parameter?.Type)))
            return [];
        return Search.Needs(Kind, NameOf(call), call.Operation, Search.Exactly(type), [MetadataChain.Reflective]);
    }

    private static string NameOf(CallSite call) => $"{call.Target.ContainingType.Name}.{call.Target.Name}";

    private static IEnumerable<Need> Of(CallSite call, Search search)
    {
        // SerializeToElement and the like have them too; Utf8JsonReader alone has no type.
        var info = call.Arguments.FirstOrDefault(each => JsonSymbols.IsTypeInfo(each.Parameter?.Type));
        if (info is not null)
            return OfTypeInfoArgument(call, info, search);
        var chains = call
            .Arguments.Where(each =>
                JsonSymbols.IsOptions(each.Parameter?.Type) || JsonSymbols.IsContextBase(each.Parameter?.Type)
            )
            .SelectMany(each => search.Sources.Of(each.Value))
            .ToList();
        if (chains.Count == 0)
            chains.Add(MetadataChain.Reflective);
        return Search.Needs(Kind, NameOf(call), call.Operation, SubjectsOf(call, search), chains);
    }

    private static IReadOnlyList<Subject> SubjectsOf(CallSite call, Search search)
    {
        var type = call.Arguments.FirstOrDefault(each => JsonSymbols.IsSystemType(each.Parameter?.Type));
        if (type is not null)
            return search.TypeExpressions.Of(type.Value);
        if (call.Target.TypeArguments is not [var generic])
            return [];
        var value = ValueOf(call);
        return generic.SpecialType == SpecialType.System_Object && value is not null
            ? [new Subject.Exactly(generic), .. search.RuntimeTypes.Of(value.Value)]
            : [new Subject.Exactly(generic)];
    }

    private static IArgumentOperation? ValueOf(CallSite call) =>
        call.Arguments.FirstOrDefault(each => each.Parameter is { Name: "value" or "inputValue" });

    /// <summary>Metadata of object is not enough: it asks its options for the type of the value.</summary>
    private static IEnumerable<Need> OfTypeInfoArgument(CallSite call, IArgumentOperation info, Search search)
    {
        var isOfObject =
            info.Value.Type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Object }] };
        if (!isOfObject || ValueOf(call) is not { } value)
            return [];
        IReadOnlyList<MetadataChain> chains = CodeBase.Bare(info.Value)
            is IPropertyReferenceOperation { Instance: { } context }
            ? search.Sources.Of(context)
            : [MetadataChain.Unclear];
        return Search.Needs(Kind, NameOf(call), call.Operation, search.RuntimeTypes.Of(value.Value), chains);
    }

    /// <summary>serializer.Serialize&lt;T&gt;(…) of a Lambda serializer that the code itself calls.</summary>
    private static bool IsSerializerCall(CallSite call) =>
        call.Target is { Name: "Serialize" or "Deserialize", TypeArguments.Length: 1 }
        && JsonSymbols.ImplementsLambdaSerializer(call.Instance?.Type);

    private static IEnumerable<Need> OfSerializer(CallSite call, Search search) =>
        Search.Needs(
            Kind,
            NameOf(call),
            call.Operation,
            Search.Exactly(call.Target.TypeArguments[0]),
            search.Serializers.Of(call.Instance)
        );
}
