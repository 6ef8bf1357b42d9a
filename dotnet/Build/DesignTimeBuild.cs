using Microsoft.Build.Evaluation;
using Microsoft.Build.Execution;

namespace LambdaAot.Compiler.Build;

/// <summary>A project for one target framework, '' for its only one.</summary>
internal readonly record struct ProjectId(string Path, string Framework);

/// <summary>What MSBuild would call the compiler with, and all that went into that.</summary>
/// <param name="References">Projects by the path of the assembly that stands for each among the arguments.</param>
/// <param name="Imports">Project files that were read, those of the SDK left out.</param>
/// <param name="Globs">Folders whose files, by a pattern, are sources.</param>
internal sealed record CompilerCall(
    ProjectId Project,
    string Assembly,
    IReadOnlyList<string> Arguments,
    IReadOnlyDictionary<string, ProjectId> References,
    IReadOnlyList<string> Imports,
    IReadOnlyList<string> Globs,
    string AssetsFile,
    bool IsNative,
    IReadOnlyList<string> Errors
);

/// <summary>
/// Evaluates projects as an IDE does: the compiler's arguments are worked out, nothing is compiled, and what targets
/// write goes to a folder of its own.
/// </summary>
internal sealed class DesignTimeBuild : IDisposable
{
    private readonly string sdk;
    private readonly string temporary;
    private readonly ProjectCollection collection;
    private readonly ErrorLog errors = new();
    private int count;

    /// <param name="temporary">absolute folder for what targets write</param>
    public DesignTimeBuild(string sdk, string temporary)
    {
        this.sdk = sdk;
        this.temporary = temporary;
        collection = new ProjectCollection(
            new Dictionary<string, string>
            {
                ["Configuration"] = "Release",
                ["DesignTimeBuild"] = "true",
                ["BuildingInsideVisualStudio"] = "true",
                ["BuildProjectReferences"] = "false",
                ["SkipCompilerExecution"] = "true",
                ["ProvideCommandLineArgs"] = "true",
                ["UseSharedCompilation"] = "false",
                ["RunAnalyzers"] = "false",
            }
        );
        BuildManager.DefaultBuildManager.BeginBuild(
            new BuildParameters(collection)
            {
                MaxNodeCount = 1,
                EnableNodeReuse = false,
                Loggers = [errors],
            }
        );
    }

    public CompilerCall Run(ProjectId id)
    {
        var properties = new Dictionary<string, string>
        {
            ["IntermediateOutputPath"] = Path.Combine(temporary, $"{++count}") + Path.DirectorySeparatorChar,
        };
        if (id.Framework != "")
            properties["TargetFramework"] = id.Framework;
        errors.Clear();
        var project = FileApp.Is(id.Path)
            ? FileApp.Load(id.Path, properties, collection)
            : collection.LoadProject(id.Path, properties, null);
        if (
            id.Framework == ""
            && project.GetPropertyValue("TargetFramework") == ""
            && FirstOf(project.GetPropertyValue("TargetFrameworks")) is { } first
        )
        {
            collection.UnloadProject(project);
            return Run(id with { Framework = first }) with { Project = id };
        }
        var instance = project.CreateProjectInstance();
        BuildManager.DefaultBuildManager.BuildRequest(new BuildRequestData(instance, ["Compile"]));
        return new CompilerCall(
            id,
            project.GetPropertyValue("AssemblyName"),
            instance.GetItems("CscCommandLineArgs").Select(each => each.EvaluatedInclude).ToList(),
            ReferencesOf(instance),
            project
                .Imports.Select(each => each.ImportedProject.FullPath)
                .Prepend(id.Path)
                .Where(each => !each.StartsWith(sdk, StringComparison.OrdinalIgnoreCase))
                .Distinct()
                .ToList(),
            GlobsOf(project),
            project.GetPropertyValue("ProjectAssetsFile"),
            project.GetPropertyValue("PublishAot") == "true"
                || project.GetPropertyValue("JsonSerializerIsReflectionEnabledByDefault") == "false",
            errors.Texts.ToList()
        );
    }

    private static string? FirstOf(string frameworks) =>
        frameworks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();

    private static Dictionary<string, ProjectId> ReferencesOf(ProjectInstance instance)
    {
        var frameworks = instance
            .GetItems("_MSBuildProjectReferenceExistent")
            .GroupBy(each => each.GetMetadataValue("FullPath"), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                each => each.Key,
                each => each.First().GetMetadataValue("SetTargetFramework").Replace("TargetFramework=", ""),
                StringComparer.OrdinalIgnoreCase
            );
        var references = new Dictionary<string, ProjectId>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in instance.GetItems("ReferencePathWithRefAssemblies"))
        {
            var source = item.GetMetadataValue("MSBuildSourceProjectFile");
            if (source == "")
                continue;
            references[item.EvaluatedInclude] = new ProjectId(source, frameworks.GetValueOrDefault(source, ""));
        }
        return references;
    }

    private static List<string> GlobsOf(Project project) =>
        new[] { "Compile", "AdditionalFiles" }
            .SelectMany(project.GetAllGlobs)
            .SelectMany(each => each.IncludeGlobs)
            .Select(each => Path.GetFullPath(Path.Combine(project.DirectoryPath, FixedPart(each))))
            .Distinct()
            .ToList();

    private static string FixedPart(string glob)
    {
        var wildcard = glob.IndexOfAny(['*', '?']);
        var fixedPart = wildcard < 0 ? glob : glob[..wildcard];
        return fixedPart[..(fixedPart.LastIndexOfAny(['/', '\\']) + 1)].Replace('\\', Path.DirectorySeparatorChar);
    }

    public void Dispose()
    {
        BuildManager.DefaultBuildManager.EndBuild();
        collection.Dispose();
    }
}
