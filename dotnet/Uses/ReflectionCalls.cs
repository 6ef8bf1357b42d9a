using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>Calls of packages' and .NET's methods that the trimmer warns about, with the types that they are given.</summary>
internal static class ReflectionCalls
{
    public static IReadOnlyList<ReflectionFact> Find(CodeBase code) =>
    [
        .. from call in code.Calls
           where !code.IsOwn(call.Target)
           let requires = Requires(call.Target)
           where requires != ""
           select new ReflectionFact(
               $"{call.Target.ContainingType?.ToDisplayString()}.{call.Target.Name}", requires,
               [.. call.Target.TypeArguments.Select(code.Names.ShortName)], Places.Of(call.Operation.Syntax.GetLocation())!),
    ];

    private static string Requires(IMethodSymbol method)
    {
        var marks = method.GetAttributes().Concat(method.ContainingType?.GetAttributes() ?? []).Select(each => each.AttributeClass?.Name);
        if (marks.Contains("RequiresUnreferencedCodeAttribute")) return "unreferenced-code";
        if (marks.Contains("RequiresDynamicCodeAttribute")) return "dynamic-code";
        return method.TypeParameters.Any(each => JsonSymbols.Attribute(each, "DynamicallyAccessedMembersAttribute") is not null) ? "members" : "";
    }
}
