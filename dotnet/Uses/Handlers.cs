using LambdaAot.Compiler.Code;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Uses;

/// <summary>Counts the ways in which a project has handlers, those of streams included, which have no JSON.</summary>
internal static class Handlers
{
    public static int CountIn(CodeBase code, IReadOnlyList<string> named) =>
        code.Calls.Count(each => IsOfRuntimeClient(each.Target) || each.Target.Name == "AddAWSLambdaHosting")
        + code.Walks[0]
            .Declared.SelectMany(each => each.GetMembers())
            .Count(each => JsonSymbols.Attribute(each, "LambdaFunctionAttribute") is not null)
        + named.Count(each =>
            each.Split("::") is [_, var type, var method]
            && code.Compilation.GetTypeByMetadataName(type)?.GetMembers(method).IsEmpty == false
        );

    private static bool IsOfRuntimeClient(IMethodSymbol method) =>
        JsonSymbols.IsIn(method.ContainingNamespace, "Amazon.Lambda.RuntimeSupport")
        && method.ContainingType.Name is "LambdaBootstrapBuilder" or "HandlerWrapper" or "LambdaBootstrap";
}
