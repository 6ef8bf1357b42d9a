using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Values;
using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>
/// Calls that hand types of the code to others: those of packages, and those of .NET that the trimmer warns about. A type
/// parameter is what the callers give for it.
/// </summary>
internal static class PackageCalls
{
    public static IReadOnlyList<PackageCallFact> Find(CodeBase code, Lifting lifting) =>
        [
            .. from call in code.Calls
            where !code.IsOwn(call.Target) && call.Target.ContainingType is not null
            let requires = Requires(call.Target)
            where requires != "" || !IsOfFramework(call.Target)
            let types = PassedTypes(call, code, lifting).ToList()
            where types.Count > 0 || requires != ""
            select new PackageCallFact(
                $"{call.Target.ContainingType.ToDisplayString()}.{call.Target.Name}",
                call.Target.ContainingAssembly.Name,
                requires,
                types,
                Places.Of(call.Operation.Syntax.GetLocation())!
            ),
        ];

    private static bool IsOfFramework(IMethodSymbol method) =>
        method.ContainingAssembly.Name is var name
        && (name == "mscorlib" || name == "netstandard" || name.Split('.')[0] is "System" or "Microsoft");

    private static IEnumerable<PassedTypeFact> PassedTypes(CallSite call, CodeBase code, Lifting lifting)
    {
        var arguments = call
            .Arguments.Select(each => CodeBase.Bare(each.Value))
            .Append(call.Instance)
            .OfType<IOperation>();
        var written = arguments
            .OfType<Microsoft.CodeAnalysis.Operations.ITypeOfOperation>()
            .Select(each => each.TypeOperand);
        var types = call
            .Target.TypeArguments.Concat(written)
            .Concat(arguments.Select(each => each.Type).OfType<ITypeSymbol>());
        return types
            .Where(each => TypeParameters.FirstIn(each) is not null || IsOfCode(each, code))
            .SelectMany(each =>
                lifting.Close(
                    new Need(
                        "passed",
                        "",
                        call.Operation.Syntax.GetLocation(),
                        new Subject.Exactly(each),
                        MetadataChain.Empty
                    )
                )
            )
            .Where(each => each.Subject is Subject.Exactly { Type: var type } && IsOfCode(type, code))
            .Select(each => new PassedTypeFact(
                code.Names.FullName(((Subject.Exactly)each.Subject).Type),
                Places.Of(each.Via)
            ))
            .DistinctBy(each => (each.Type, each.Via));
    }

    /// <summary>A context is passed for its metadata; nothing reflects on it.</summary>
    private static bool IsOfCode(ITypeSymbol type, CodeBase code) =>
        type switch
        {
            IArrayTypeSymbol array => IsOfCode(array.ElementType, code),
            INamedTypeSymbol named => !JsonSymbols.IsContext(named)
                && !named.IsAnonymousType
                && (code.IsOwn(named) || named.TypeArguments.Any(each => IsOfCode(each, code))),
            _ => false,
        };

    private static string Requires(IMethodSymbol method)
    {
        var marks = method
            .GetAttributes()
            .Concat(method.ContainingType?.GetAttributes() ?? [])
            .Select(each => each.AttributeClass?.Name);
        if (marks.Contains("RequiresUnreferencedCodeAttribute"))
            return "unreferenced-code";
        if (marks.Contains("RequiresDynamicCodeAttribute"))
            return "dynamic-code";
        return method.TypeParameters.Any(each =>
            JsonSymbols.Attribute(each, "DynamicallyAccessedMembersAttribute") is not null
        )
            ? "members"
            : "";
    }
}
