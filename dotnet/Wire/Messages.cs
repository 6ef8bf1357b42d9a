using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaAot.Compiler.Wire;

/// <summary>What is asked: the facts of projects. All paths are absolute.</summary>
/// <param name="Folder">the solution's, whose global.json decides which SDK is used</param>
/// <param name="Temporary">an empty folder, for what targets write</param>
/// <param name="Compiler">folder of the compiler to use in place of the SDK's</param>
internal sealed record Request(
    string Folder,
    IReadOnlyList<AskedProject> Projects,
    string Temporary,
    string? Compiler = null
);

/// <param name="Handlers">`Assembly::Namespace.Type::Method` of a class library, as a template has them</param>
internal sealed record AskedProject(string Path, IReadOnlyList<string>? Handlers = null);

/// <summary>A line of the answer: one of its members is there.</summary>
internal sealed record Answer
{
    public string? Progress { get; init; }
    public Failure? Failure { get; init; }
    public Facts? Facts { get; init; }
}

/// <summary>Why there are no facts.</summary>
/// <param name="Kind">no-sdk, not-restored, does-not-compile, no-project</param>
internal sealed record Failure(string Kind, string Message, string? Project = null, Place? Place = null, int Count = 0);

/// <summary>By reflection: the code of a serializer context would be most of this program.</summary>
internal static class WireFormat
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}

internal sealed class AnswerWriter(Stream output) : IDisposable
{
    public void Write(Answer answer)
    {
        JsonSerializer.Serialize(output, answer, WireFormat.Options);
        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose() => output.Dispose();
}
