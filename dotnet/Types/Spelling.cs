using System.Text.RegularExpressions;
using LambdaAot.Compiler.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAot.Compiler.Types;

/// <summary>How the file that declares a context would write a type.</summary>
internal sealed class Spelling(CodeBase code)
{
    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.MinimallyQualifiedFormat.RemoveMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        );

    /// <returns>The text, and the namespaces that the file has to import for it.</returns>
    public (string Text, IReadOnlyList<string> Usings) Of(ITypeSymbol type, INamedTypeSymbol context)
    {
        type = code.Names.Plain(type);
        if (ModelOf(context) is not var (model, position))
            return (type.ToDisplayString(), []);
        var text = type.ToMinimalDisplayString(model, position, Format);
        var usings = new List<string>();
        foreach (var part in PackageTypesIn(type))
        {
            var outer = part;
            while (outer.ContainingType is { } around)
                outer = around;
            var space = outer.ContainingNamespace.ToDisplayString();
            var qualified = new Regex($@"(?<![\w.])(?:global::)?{Regex.Escape(space)}\.{Regex.Escape(outer.Name)}\b");
            if (!qualified.IsMatch(text) || !model.LookupNamespacesAndTypes(position, name: outer.Name).IsEmpty)
                continue;
            text = qualified.Replace(text, outer.Name);
            usings.Add(space);
        }
        return (text, [.. usings.Distinct()]);
    }

    /// <summary>A type as the code at a place would write it.</summary>
    public string At(INamedTypeSymbol type, Location place)
    {
        var compilation = Projects.FirstOrDefault(each => each.ContainsSyntaxTree(place.SourceTree!));
        return compilation is null
            ? type.ToDisplayString()
            : type.ToMinimalDisplayString(
                compilation.GetSemanticModel(place.SourceTree!),
                place.SourceSpan.Start,
                Format
            );
    }

    private IEnumerable<Compilation> Projects => code.Projects.Select(each => each.Compilation);

    private (SemanticModel, int)? ModelOf(INamedTypeSymbol context)
    {
        var reference = context
            .DeclaringSyntaxReferences.Where(each =>
                !each.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)
            )
            .OrderByDescending(each => each.GetSyntax() is TypeDeclarationSyntax { AttributeLists.Count: > 0 })
            .ThenByDescending(each => each.GetSyntax() is TypeDeclarationSyntax { BaseList: not null })
            .FirstOrDefault();
        if (reference is null)
            return null;
        var compilation = Projects.FirstOrDefault(each => each.ContainsSyntaxTree(reference.SyntaxTree));
        if (compilation is null)
            return null;
        // In the namespace, outside of the class: inside, a generated property Order hides the type Order.
        var space = reference.GetSyntax().Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault();
        var position =
            space is { Members.Count: > 0 } ? space.Members[^1].Span.End
            : space is null ? reference.SyntaxTree.GetRoot().Span.End
            : reference.Span.Start;
        return (compilation.GetSemanticModel(reference.SyntaxTree), position);
    }

    private IEnumerable<INamedTypeSymbol> PackageTypesIn(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => PackageTypesIn(array.ElementType),
            INamedTypeSymbol named => named
                .TypeArguments.SelectMany(PackageTypesIn)
                .Concat(code.IsOwn(named) || named.IsTupleType || named.SpecialType != SpecialType.None ? [] : [named]),
            _ => [],
        };
}
