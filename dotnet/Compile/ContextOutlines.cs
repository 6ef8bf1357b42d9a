using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAot.Compiler.Compile;

/// <summary>
/// What the JSON source generator made of serializer contexts, without the bodies: a property for each type that a context
/// knows. A context of 500 types has thousands of methods in as many files, which nobody asks for.
/// </summary>
internal sealed partial class ContextOutlines
{
    private readonly Dictionary<string, Outline> outlines = [];

    private sealed record Outline(string Open, string Name, int Depth)
    {
        public StringBuilder Properties { get; } = new();
    }

    public static bool IsJsonGenerator(ISourceGenerator generator) =>
        generator
            .GetGeneratorType()
            .FullName?.StartsWith("System.Text.Json.SourceGeneration.", StringComparison.Ordinal) == true;

    /// <summary>Reads the text: to walk the trees of all files would take longer than to generate them.</summary>
    public void Add(GeneratedSourceResult generated)
    {
        var text = generated.SourceText.ToString();
        var property = PropertyPattern().Match(text);
        if (!property.Success)
            return;
        // All files of one context begin with the same lines.
        var head = text[..FieldPattern().Match(text).Index];
        if (!outlines.TryGetValue(head, out var outline))
            outlines[head] = outline = Open(generated.SyntaxTree);
        for (; property.Success; property = property.NextMatch())
            outline
                .Properties.Append("public ")
                .Append(property.Groups[1].ValueSpan)
                .Append(' ')
                .Append(property.Groups[2].ValueSpan)
                .AppendLine(" => null!;");
    }

    [GeneratedRegex(
        @"^ *public (global::System\.Text\.Json\.Serialization\.Metadata\.JsonTypeInfo<.*>) (@?\w+)\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex PropertyPattern();

    [GeneratedRegex(@"(private|public) global::System\.Text\.Json\.Serialization\.Metadata\.JsonTypeInfo<")]
    private static partial Regex FieldPattern();

    private static Outline Open(SyntaxTree tree)
    {
        var types = tree.GetRoot()
            .DescendantNodes()
            .OfType<TypeDeclarationSyntax>()
            .TakeWhile((each, at) => at == 0 || each.Parent is TypeDeclarationSyntax);
        var innermost = types.Last();
        var around = innermost
            .Ancestors()
            .Where(each => each is TypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)
            .Reverse()
            .Append(innermost)
            .ToList();
        return new Outline(string.Concat(around.Select(Head)), innermost.Identifier.Text, around.Count);
    }

    private static string Head(SyntaxNode node) =>
        node switch
        {
            BaseNamespaceDeclarationSyntax space => $"namespace {space.Name} {{ ",
            TypeDeclarationSyntax type =>
                $"partial {type.Keyword.Text}{(type is RecordDeclarationSyntax record ? $" {record.ClassOrStructKeyword.Text}" : "")} {type.Identifier.Text}{type.TypeParameterList} {{ ",
            _ => "",
        };

    public IEnumerable<SyntaxTree> Trees(CSharpParseOptions options) =>
        outlines.Values.Select(
            (outline, at) =>
                CSharpSyntaxTree.ParseText(
                    $$"""
                    #nullable enable
                    {{outline.Open}}
                    public static {{outline.Name}} Default => null!;
                    public {{outline.Name}}() : base(null) { }
                    public {{outline.Name}}(global::System.Text.Json.JsonSerializerOptions options) : base(options) { }
                    {{outline.Properties}}
                    {{new string('}', outline.Depth)}}
                    """,
                    options,
                    $"System.Text.Json.SourceGeneration/{at}.g.cs"
                )
        );
}
