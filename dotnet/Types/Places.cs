using LambdaAot.Compiler.Wire;
using Microsoft.CodeAnalysis;

namespace LambdaAot.Compiler.Types;

internal static class Places
{
    public static Place? Of(Location? location)
    {
        if (location is not { IsInSource: true })
            return null;
        var span = location.GetLineSpan();
        return new Place(
            span.Path,
            span.StartLinePosition.Line + 1,
            location.SourceSpan.Start,
            location.SourceSpan.End
        );
    }

    /// <summary>Of the declaration in a person's own file.</summary>
    public static Place? Of(ISymbol symbol) =>
        Of(
            symbol.Locations.FirstOrDefault(each =>
                each.IsInSource && !each.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)
            )
        );

    public static Place? Of(SyntaxReference? reference) =>
        reference is null ? null : Of(reference.SyntaxTree.GetLocation(reference.Span));
}
