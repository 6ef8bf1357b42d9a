using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAot.Compiler.Code;

internal static class BodySyntax
{
    /// <summary>Whether a node is the outermost one with an operation: of a method, an accessor, an initializer, a program.</summary>
    public static bool IsBody(SyntaxNode node) =>
        node switch
        {
            CompilationUnitSyntax unit => unit.Members.Any(each => each is GlobalStatementSyntax),
            BaseMethodDeclarationSyntax => true,
            AccessorDeclarationSyntax => true,
            PrimaryConstructorBaseTypeSyntax => true,
            ArrowExpressionClauseSyntax arrow => arrow.Parent is PropertyDeclarationSyntax or IndexerDeclarationSyntax,
            EqualsValueClauseSyntax value => value.Parent is PropertyDeclarationSyntax
                || value.Parent?.Parent?.Parent is BaseFieldDeclarationSyntax,
            _ => false,
        };

    /// <summary>The method, lambda, local function or property that a `return` belongs to.</summary>
    public static ISymbol? OwnerOf(IOperation operation, SemanticModel model)
    {
        for (var each = operation.Parent; each is not null; each = each.Parent)
        {
            if (each is Microsoft.CodeAnalysis.Operations.IAnonymousFunctionOperation lambda)
                return lambda.Symbol;
            if (each is Microsoft.CodeAnalysis.Operations.ILocalFunctionOperation local)
                return local.Symbol;
        }
        for (var node = operation.Syntax; node is not null; node = node.Parent)
        {
            if (node is BaseMethodDeclarationSyntax method)
                return Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeclaredSymbol(model, method);
            if (node is BasePropertyDeclarationSyntax property)
                return Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeclaredSymbol(model, property);
        }
        return null;
    }
}
