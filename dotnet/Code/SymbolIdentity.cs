using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Code;

/// <summary>
/// Whether two symbols stand for one declaration. A project that another one refers to has symbols of its own, and where
/// their frameworks differ, the compiler makes others for the other project.
/// </summary>
internal sealed class SymbolIdentity : IEqualityComparer<ISymbol>
{
    public static readonly SymbolIdentity Comparer = new();

    public bool Equals(ISymbol? left, ISymbol? right)
    {
        if (SymbolEqualityComparer.Default.Equals(left, right))
            return true;
        if (left is null || right is null || left.Kind != right.Kind || left.Name != right.Name)
            return false;
        if (left is IParameterSymbol one && right is IParameterSymbol other)
            return one.Ordinal == other.Ordinal && Equals(one.ContainingSymbol, other.ContainingSymbol);
        if (left is ITypeParameterSymbol first && right is ITypeParameterSymbol second)
            return first.Ordinal == second.Ordinal && Equals(first.ContainingSymbol, second.ContainingSymbol);
        return !ReferenceEquals(left.ContainingAssembly, right.ContainingAssembly)
            && left.ContainingAssembly?.Name == right.ContainingAssembly?.Name
            && left.GetDocumentationCommentId() is { } id
            && id == right.GetDocumentationCommentId();
    }

    public int GetHashCode(ISymbol symbol) => HashCode.Combine(symbol.Kind, symbol.Name, symbol.ContainingType?.Name);
}
