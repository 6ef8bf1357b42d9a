using LambdaAot.Compiler.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaAot.Compiler.Compile;

/// <summary>A project as the compiler sees it, generated code included.</summary>
/// <param name="Own">the trees of its own files</param>
/// <param name="References">the projects that it refers to itself</param>
/// <param name="Inputs">files that it was made of, besides the project files</param>
/// <param name="Problems">why the compilation is not whole, apart from errors in code</param>
internal sealed record LinkedProject(
    CompilerCall Call,
    CSharpCompilation Compilation,
    IReadOnlyList<SyntaxTree> Own,
    IReadOnlyList<LinkedProject> References,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<string> Problems
)
{
    /// <summary>All projects that it refers to, and that those refer to, each once.</summary>
    public IReadOnlyList<LinkedProject> Closure { get; } =
    [.. References.SelectMany(each => each.Closure.Prepend(each)).DistinctBy(each => each.Call.Project)];
}
