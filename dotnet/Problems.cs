using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAot.Compiler;

/// <summary>Why facts would not be the whole truth: a project that is not restored, code that does not compile.</summary>
internal static class Problems
{
    /// <returns>null if there is none</returns>
    public static Failure? In(CodeBase code, AskedProject asked)
    {
        var projects = code.Projects;
        var unrestored = projects.FirstOrDefault(each => !File.Exists(each.Call.AssetsFile));
        if (unrestored is not null)
            return new Failure("not-restored", unrestored.Call.Project.Path, asked.Path);
        var problems = projects.SelectMany(each => each.Problems).ToList();
        if (problems.Count > 0)
            return new Failure("does-not-compile", problems[0], asked.Path, null, problems.Count);
        var errors = code.Walks.SelectMany(walk => walk.Errors.Where(error => !IsOfMissingType(error, walk))).ToList();
        if (errors.Count == 0)
            return null;
        var first = errors
            .OrderBy(each => each.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(each => each.Location.SourceSpan.Start)
            .First();
        return new Failure(
            "does-not-compile",
            $"{first.Id}: {first.GetMessage()}",
            asked.Path,
            Places.Of(first.Location),
            errors.Count
        );
    }

    /// <summary>
    /// `Context.Default.Order` does not compile before Order is listed, nor does a context that lists nothing, or one that is not
    /// partial: that is what the facts are asked for.
    /// </summary>
    private static bool IsOfMissingType(Diagnostic error, CodeWalk walk)
    {
        var tree = error.Location.SourceTree;
        if (tree is null)
            return false;
        var node = tree.GetRoot().FindNode(error.Location.SourceSpan);
        if (
            node.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } type
            && walk.Declared.Any(each =>
                JsonSymbols.IsContext(each)
                && each.DeclaringSyntaxReferences.Any(reference =>
                    reference.SyntaxTree == tree && reference.Span.Contains(type.Span)
                )
            )
        )
            return true;
        return walk.MissingProperties.Any(each =>
                each.Access.SyntaxTree == tree && StatementAround(each.Access).Span.Contains(error.Location.SourceSpan)
            ) || IsDefaultOfEmptyContext(node, walk);
    }

    /// <summary>A context that lists nothing has no Default.</summary>
    private static bool IsDefaultOfEmptyContext(SyntaxNode node, CodeWalk walk) =>
        node
            is IdentifierNameSyntax
            {
                Identifier.ValueText: "Default",
                Parent: MemberAccessExpressionSyntax { Expression: var owner }
            }
        && walk.Declared.Any(each => JsonSymbols.IsContext(each) && each.Name == owner.ToString().Split('.')[^1]);

    private static SyntaxNode StatementAround(SyntaxNode node) =>
        node.Ancestors()
            .FirstOrDefault(each => each is StatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)
        ?? node;
}
