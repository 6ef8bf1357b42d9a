using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>Types that DynamoDBContext saves and loads: it makes their collections by reflection.</summary>
internal static class DynamoDbUses
{
    public const string Kind = "dynamodb";

    public static IEnumerable<Need> Find(Search search) =>
        from call in search.Code.Calls
        where
            call.Target.TypeArguments.Length == 1
            && JsonSymbols.IsIn(call.Target.ContainingNamespace, "Amazon.DynamoDBv2.DataModel")
        select new Need(
            Kind,
            $"{call.Target.ContainingType.Name}.{call.Target.Name}",
            call.Operation.Syntax.GetLocation(),
            new Subject.Exactly(call.Target.TypeArguments[0]),
            MetadataChain.Empty
        );
}
