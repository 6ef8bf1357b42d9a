using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAot.Compiler.Compile;

/// <summary>
/// Loads source generators as the compiler does: each folder's by itself, because two target frameworks have two versions of
/// one generator. Analyzers are not loaded.
/// </summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, FolderContext> contexts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<ISourceGenerator>> generators = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <param name="path">absolute path of an analyzer assembly</param>
    public IReadOnlyList<ISourceGenerator> GeneratorsOf(string path)
    {
        if (!File.Exists(path))
            return [];
        if (generators.TryGetValue(path, out var known))
            return known;
        return generators[path] = [.. new AnalyzerFileReference(path, this).GetGenerators(LanguageNames.CSharp)];
    }

    public Assembly LoadFromPath(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        if (!contexts.TryGetValue(folder, out var context))
            contexts[folder] = context = new FolderContext(folder);
        return context.LoadFromAssemblyPath(fullPath);
    }

    public void AddDependencyLocation(string fullPath) { }

    private sealed class FolderContext(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName name)
        {
            // The compiler's own assemblies must be the ones in use.
            if (name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                return null;
            var path = Path.Combine(folder, $"{name.Name}.dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
