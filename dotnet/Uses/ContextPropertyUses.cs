using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Types;
using LambdaAot.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAot.Compiler.Uses;

/// <summary>`Context.Default.Order`, with the property that the generator made, or without.</summary>
internal static class ContextPropertyUses
{
    public const string Kind = "context-property";

    public static IEnumerable<Need> Find(Search search) =>
        search
            .Code.Walks.SelectMany(walk => walk.ContextProperties)
            .Select(each => new Need(
                Kind,
                Written(each.Syntax),
                each.Syntax.GetLocation(),
                new Subject.Exactly(((INamedTypeSymbol)each.Property.Type).TypeArguments[0]),
                MetadataChain.Of(each.Property.ContainingType)
            ))
            .Concat(
                search.Code.Walks.SelectMany(walk => walk.MissingProperties).Select(each => Missing(each, search.Code))
            );

    /// <summary>`Context.Default.Order`, in one line.</summary>
    private static string Written(SyntaxNode access) =>
        string.Concat(access.ToString().Where(each => !char.IsWhiteSpace(each)));

    private static Need Missing(MissingProperty property, CodeBase code)
    {
        var name = property.Access.Name.Identifier.ValueText;
        var found = Candidates(property, name, code).FirstOrDefault(each => each.Count > 0) ?? [];
        var distinct = found.DistinctBy(code.Names.FullName).ToList();
        Subject subject = distinct is [var only] ? new Subject.Exactly(only) : new Subject.Unknown(null);
        return new Need(
            Kind,
            Written(property.Access),
            property.Access.GetLocation(),
            subject,
            MetadataChain.Of(property.Context)
        )
        {
            Property = name,
        };
    }

    /// <summary>What a property of a name is likely to stand for, the surest first.</summary>
    private static IEnumerable<IReadOnlyList<ITypeSymbol>> Candidates(
        MissingProperty property,
        string name,
        CodeBase code
    )
    {
        var (access, _, model) = property;
        var arguments = access.FirstAncestorOrSelf<ArgumentListSyntax>()?.Arguments ?? [];
        yield return
        [
            .. arguments
                .Select(each => model.GetTypeInfo(each.Expression).Type)
                .OfType<ITypeSymbol>()
                .Where(each => TypeNames.PropertyName(each) == name),
        ];
        yield return
        [
            .. model
                .LookupNamespacesAndTypes(access.SpanStart, name: name)
                .OfType<INamedTypeSymbol>()
                .Where(each => each.Arity == 0),
        ];
        yield return
        [
            .. code.Types.Where(each => TypeParameters.FirstIn(each) is null && TypeNames.PropertyName(each) == name),
        ];
        yield return [.. code.Declared.Where(each => each.Arity == 0 && each.Name == name)];
        if (Composed(name, property, code) is { } composed)
            yield return [composed];
        // A name that TypeInfoPropertyName gave: what else the call passes tells the type.
        var others = arguments
            .Where(each => !each.Span.Contains(access.Span))
            .Select(each => model.GetTypeInfo(each.Expression).Type)
            .OfType<ITypeSymbol>();
        yield return
        [
            .. others
                .Where(each =>
                    TypeParameters.FirstIn(each) is null
                    && each.SpecialType != SpecialType.System_String
                    && each.TypeKind != TypeKind.Error
                )
                .Take(1),
        ];
    }

    /// <summary>`ListOrder`, `OrderArray`, `DictionaryStringInt32`</summary>
    private static ITypeSymbol? Composed(string name, MissingProperty property, CodeBase code)
    {
        ITypeSymbol? Named(string part) =>
            property
                .Model.LookupNamespacesAndTypes(property.Access.SpanStart, name: part)
                .OfType<ITypeSymbol>()
                .FirstOrDefault()
            ?? code.Declared.FirstOrDefault(each => each.Name == part)
            ?? (ITypeSymbol?)code.Compilation.GetTypeByMetadataName($"System.{part}")
            ?? Composed(part, property, code);
        if (name.EndsWith("Array", StringComparison.Ordinal) && Named(name[..^"Array".Length]) is { } element)
            return code.Compilation.CreateArrayTypeSymbol(element);
        foreach (
            var generic in new[]
            {
                "List",
                "IList",
                "IReadOnlyList",
                "IEnumerable",
                "HashSet",
                "ICollection",
                "IReadOnlyCollection",
            }
        )
            if (
                name.StartsWith(generic, StringComparison.Ordinal)
                && name.Length > generic.Length
                && Named(name[generic.Length..]) is { } item
            )
                return code
                    .Compilation.GetTypeByMetadataName($"System.Collections.Generic.{generic}`1")
                    ?.Construct(item);
        foreach (var key in new[] { "String", "Int32", "Guid" })
        foreach (var generic in new[] { "Dictionary", "IDictionary", "IReadOnlyDictionary" })
            if (
                name.StartsWith(generic + key, StringComparison.Ordinal)
                && Named(name[(generic + key).Length..]) is { } value
            )
                return code
                    .Compilation.GetTypeByMetadataName($"System.Collections.Generic.{generic}`2")
                    ?.Construct(Named(key)!, value);
        return null;
    }
}
