using Microsoft.Build.Framework;

namespace LambdaAot.Compiler.Build;

/// <summary>The errors of the build that runs.</summary>
internal sealed class ErrorLog : ILogger
{
    private readonly List<string> texts = [];

    public IReadOnlyList<string> Texts => texts;
    public LoggerVerbosity Verbosity { get; set; } = LoggerVerbosity.Quiet;
    public string? Parameters { get; set; }

    public void Initialize(IEventSource source) =>
        source.ErrorRaised += (_, error) => texts.Add($"{error.Code}: {error.Message}");

    public void Clear() => texts.Clear();

    public void Shutdown() { }
}
