using System.Collections.Immutable;
using LambdaAot.Compiler.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAot.Compiler.Compile;

/// <summary>
/// Makes compilations of projects. Projects that they refer to are linked as compilations too, so nothing needs to be built
/// before.
/// </summary>
/// <param name="temporary">folder of what targets wrote: no input of a person</param>
internal sealed class ProjectLinker(Func<ProjectId, CompilerCall> build, string temporary)
{
    private readonly Dictionary<ProjectId, LinkedProject> known = [];
    private readonly Dictionary<string, MetadataReference> assemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly GeneratorLoader loader = new();

    public LinkedProject Link(ProjectId id)
    {
        if (known.TryGetValue(id, out var found))
            return found;
        return known[id] = Link(build(id));
    }

    private LinkedProject Link(CompilerCall call)
    {
        var folder = Path.GetDirectoryName(call.Project.Path)!;
        var arguments = CSharpCommandLineParser.Default.Parse(call.Arguments, folder, null);
        var problems = new List<string>(call.Errors);
        var references = new List<LinkedProject>();
        var metadata = arguments
            .MetadataReferences.Select(each => Reference(each, call, references, problems))
            .OfType<MetadataReference>();
        var trees = arguments
            .SourceFiles.AsParallel()
            .AsOrdered()
            .Select(each => Parse(each.Path, arguments.ParseOptions))
            .ToArray();
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? call.Assembly,
            trees,
            metadata,
            OptionsOf(arguments)
        );
        var inputs = arguments
            .SourceFiles.Select(each => each.Path)
            .Concat(arguments.AdditionalFiles.Select(each => each.Path))
            .Concat(arguments.AnalyzerConfigPaths)
            .Concat(arguments.AnalyzerReferences.Select(each => each.FilePath))
            .Concat(assemblies.Keys)
            .Where(each => !each.StartsWith(temporary, StringComparison.Ordinal));
        return new LinkedProject(
            call,
            Generated(compilation, arguments, trees, problems),
            [.. trees.OrderBy(each => each.FilePath, StringComparer.Ordinal)],
            references,
            [.. inputs],
            problems
        );
    }

    /// <summary>Warnings that a project takes for errors are none here.</summary>
    private static CSharpCompilationOptions OptionsOf(CSharpCommandLineArguments arguments) =>
        arguments
            .CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions([])
            .WithConcurrentBuild(true);

    private static SyntaxTree Parse(string path, CSharpParseOptions options)
    {
        using var stream = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(SourceText.From(stream), options, path);
    }

    private MetadataReference? Reference(
        CommandLineReference reference,
        CompilerCall call,
        List<LinkedProject> projects,
        List<string> problems
    )
    {
        if (call.References.TryGetValue(reference.Reference, out var id) && IsCSharp(id))
        {
            var linked = Link(id);
            projects.Add(linked);
            return linked.Compilation.ToMetadataReference(
                reference.Properties.Aliases,
                reference.Properties.EmbedInteropTypes
            );
        }
        if (assemblies.TryGetValue(reference.Reference, out var assembly))
            return assembly;
        if (File.Exists(reference.Reference))
            return assemblies[reference.Reference] = MetadataReference.CreateFromFile(
                reference.Reference,
                reference.Properties
            );
        problems.Add($"{reference.Reference} is not built");
        return null;
    }

    private static bool IsCSharp(ProjectId id) =>
        Path.GetExtension(id.Path).Equals(".csproj", StringComparison.OrdinalIgnoreCase);

    private CSharpCompilation Generated(
        CSharpCompilation compilation,
        CSharpCommandLineArguments arguments,
        SyntaxTree[] trees,
        List<string> problems
    )
    {
        var generators = arguments.AnalyzerReferences.SelectMany(each => loader.GeneratorsOf(each.FilePath)).ToArray();
        var configs = arguments
            .AnalyzerConfigPaths.Where(File.Exists)
            .Select(each => AnalyzerConfig.Parse(File.ReadAllText(each), each))
            .ToImmutableArray();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            generators,
            arguments.AdditionalFiles.Select(each => new AdditionalFile(each.Path)),
            arguments.ParseOptions,
            new AnalyzerConfigOptionsOfFiles(AnalyzerConfigSet.Create(configs))
        );
        var result = driver.RunGenerators(compilation).GetRunResult();
        // A generator threw, and what it would have generated is not there.
        problems.AddRange(result.Results.Select(each => each.Exception?.Message).OfType<string>());
        var outlines = new ContextOutlines();
        var others = new List<SyntaxTree>();
        foreach (var generator in result.Results)
        foreach (var source in generator.GeneratedSources)
            if (ContextOutlines.IsJsonGenerator(generator.Generator))
                outlines.Add(source);
            else
                others.Add(source.SyntaxTree);
        return compilation.AddSyntaxTrees(others.Concat(outlines.Trees(arguments.ParseOptions)));
    }
}
