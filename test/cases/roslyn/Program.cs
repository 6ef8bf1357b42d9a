// Reads paths of C# files, one a line, and writes for each a line of JSON: what the compiler sees in it.
// The first argument holds the preprocessor symbols, separated by commas.
// With "--unpack FOLDER PACKAGE…" it unpacks NuGet packages instead.
using System.IO.Compression;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

if (args is ["--unpack", var folder, .. var packages])
{
    foreach (var package in packages)
    {
        ZipFile.ExtractToDirectory(package, Path.Combine(folder, Path.GetFileName(package)), overwriteFiles: true);
    }
    return;
}

var symbols = args.Length > 0 ? args[0].Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
var options = CSharpParseOptions.Default
    .WithLanguageVersion(LanguageVersion.Latest)
    .WithPreprocessorSymbols(symbols)
    .WithFeatures([new("FileBasedProgram", "true")]);

var output = new StreamWriter(Console.OpenStandardOutput());
while (Console.ReadLine() is { } path)
{
    output.WriteLine(JsonSerializer.Serialize(Describe(path)));
}
output.Flush();

object Describe(string path)
{
    // As our scanner gets it: with the byte order mark in it. The compiler drops that, so all is moved by one.
    var text = File.ReadAllText(path);
    var moved = File.ReadAllBytes(path) is [0xEF, 0xBB, 0xBF, ..] ? 1 : 0;
    var root = CSharpSyntaxTree.ParseText(text, options).GetCompilationUnitRoot();
    int[] Span(Microsoft.CodeAnalysis.Text.TextSpan span) => [span.Start + moved, span.End + moved];

    object Parameter(BaseParameterSyntax parameter) => new
    {
        type = parameter.Type is null ? null : Span(parameter.Type.Span),
        name = ((parameter as ParameterSyntax)?.Identifier)?.ValueText,
    };
    object[] Parameters(BaseParameterListSyntax? list) => list?.Parameters.Select(Parameter).ToArray() ?? [];
    object[] Attributes(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(list => list.Attributes).Select(attribute => new
    {
        span = Span(attribute.Span),
        name = Span(attribute.Name.Span),
    }).ToArray<object>();

    object? Member(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => new { kind = "method", name = method.Identifier.ValueText, start = Span(method.Span)[0], end = Span(method.Span)[1], type = Span(method.ReturnType.Span), parameters = Parameters(method.ParameterList) },
        ConstructorDeclarationSyntax constructor => new { kind = "constructor", name = constructor.Identifier.ValueText, start = Span(constructor.Span)[0], end = Span(constructor.Span)[1], parameters = Parameters(constructor.ParameterList) },
        PropertyDeclarationSyntax property => new { kind = "property", name = property.Identifier.ValueText, start = Span(property.Span)[0], end = Span(property.Span)[1], type = Span(property.Type.Span) },
        FieldDeclarationSyntax field => new { kind = "field", name = field.Declaration.Variables[0].Identifier.ValueText, start = Span(field.Span)[0], end = Span(field.Span)[1], type = Span(field.Declaration.Type.Span) },
        _ => null,
    };

    object Type(MemberDeclarationSyntax node)
    {
        var declaration = node as BaseTypeDeclarationSyntax;
        var delegated = node as DelegateDeclarationSyntax;
        var name = declaration?.Identifier ?? delegated!.Identifier;
        var type = node as TypeDeclarationSyntax;
        return new
        {
            name = name.ValueText,
            start = Span(node.Span)[0],
            end = Span(node.Span)[1],
            head = (node.Modifiers.Count > 0 ? node.Modifiers[0].SpanStart : KeywordOf(node)) + moved,
            modifiers = node.Modifiers.Select(modifier => modifier.ValueText),
            attributes = Attributes(node.AttributeLists),
            bases = declaration?.BaseList?.Types.Select(each => Span(each.Span)) ?? [],
            parameters = Parameters(type?.ParameterList ?? delegated?.ParameterList as BaseParameterListSyntax),
            typeParameters = (type?.TypeParameterList ?? delegated?.TypeParameterList)?.Parameters.Select(each => each.Identifier.ValueText) ?? [],
            members = type?.Members.Select(Member).Where(member => member is not null) ?? [],
            @namespace = string.Join('.', node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(each => each.Name.ToString())),
            depth = node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Count(),
        };
    }

    bool InString(SyntaxToken token) => token.Parent!.AncestorsAndSelf().OfType<InterpolatedStringExpressionSyntax>().Any();

    return new
    {
        path,
        valid = !root.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        // Operators are joined in another way there, which is of no interest.
        tokens = root.DescendantTokens()
            .Where(token => !InString(token) && token.Span.Length > 0 && !token.IsKind(SyntaxKind.EndOfFileToken))
            .Where(token => SyntaxFacts.IsAnyToken(token.Kind()) && !SyntaxFacts.IsPunctuation(token.Kind()))
            .Select(token => Span(token.Span)),
        usings = root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(each => new
        {
            span = Span(each.Span),
            alias = each.Alias?.Name.Identifier.ValueText,
            isGlobal = each.GlobalKeyword.RawKind != 0,
            isStatic = each.StaticKeyword.RawKind != 0,
            target = Span(each.NamespaceOrType.Span),
        }),
        assembly = Attributes(root.AttributeLists),
        namespaces = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(each => Span(each.Span)),
        types = root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).Select(Type),
    };

    int KeywordOf(MemberDeclarationSyntax node) => node switch
    {
        TypeDeclarationSyntax type => type.Keyword.SpanStart,
        EnumDeclarationSyntax type => type.EnumKeyword.SpanStart,
        DelegateDeclarationSyntax type => type.DelegateKeyword.SpanStart,
        _ => node.SpanStart,
    };
}
