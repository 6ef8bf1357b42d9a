using System.Text.Json;
using LambdaAot.Compiler.Sdk;
using LambdaAot.Compiler.Wire;

namespace LambdaAot.Compiler;

/// <summary>
/// Asks the C# compiler of the SDK in use about projects: `dotnet LambdaAot.Compiler.dll`, with a
/// <see cref="Request"/> on standard input. Answers come on standard output, one JSON object a line.
/// </summary>
internal static class Program
{
    private static int Main()
    {
        using var answers = new AnswerWriter(Console.OpenStandardOutput());
        // What targets and generators print is not an answer.
        Console.SetOut(Console.Error);
        var request = JsonSerializer.Deserialize<Request>(Console.OpenStandardInput(), WireFormat.Options)!;
        var (sdk, error) = SdkLocation.For(request.Folder);
        if (sdk is null)
        {
            answers.Write(new Answer { Failure = new Failure("no-sdk", error) });
            return 1;
        }
        SdkAssemblies.LoadFrom(request.Compiler ?? Path.Combine(sdk, "Roslyn", "bincore"), sdk);
        Session.Run(request, sdk, answers);
        return 0;
    }
}
