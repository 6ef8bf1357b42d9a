using System.Diagnostics;
using System.Text.Json;
using System.Xml;
using Microsoft.Build.Construction;
using Microsoft.Build.Evaluation;
using Microsoft.Build.Exceptions;

namespace LambdaAot.Compiler.Build;

/// <summary>A C# file that is a program of its own: the SDK makes a project of it, and says which.</summary>
/// <see href="https://learn.microsoft.com/dotnet/core/sdk/file-based-apps"/>
internal static class FileApp
{
    public static bool Is(string path) => Path.GetExtension(path).Equals(".cs", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="InvalidProjectFileException">The SDK in use knows no such apps, or does not accept this one.</exception>
    public static Project Load(string path, IDictionary<string, string> properties, ProjectCollection collection)
    {
        using var reader = XmlReader.Create(new StringReader(ProjectOf(path)));
        var root = ProjectRootElement.Create(reader, collection);
        root.FullPath = $"{path}.csproj";
        return new Project(root, properties, null, collection);
    }

    private static string ProjectOf(string path)
    {
        var question = new Dictionary<string, string> { ["$type"] = "GetProject", ["EntryPointFileFullPath"] = path };
        foreach (var line in Ask(JsonSerializer.Serialize(question), Path.GetDirectoryName(path)!))
        {
            if (!line.StartsWith('{'))
                continue;
            using var answer = JsonDocument.Parse(line);
            if (answer.RootElement.TryGetProperty("Content", out var content))
                return content.GetString()!;
            if (answer.RootElement.TryGetProperty("Message", out var message))
                throw Refused(path, message.GetString()!);
        }
        throw Refused(path, "the SDK in use does not know file-based apps; they need the .NET 10 SDK or later");
    }

    /// <summary>The SDK answers on standard output, one JSON object for each line of its input.</summary>
    private static string[] Ask(string question, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, "run-api")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.WriteLine(question);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static InvalidProjectFileException Refused(string path, string message) =>
        new(path, 1, 0, 0, 0, message, null, null, null);
}
