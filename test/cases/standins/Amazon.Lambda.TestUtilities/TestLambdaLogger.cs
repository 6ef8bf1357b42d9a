using System.Text;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.TestUtilities;

public class TestLambdaLogger : ILambdaLogger
{
    public StringBuilder Buffer { get; } = new();

    public void Log(string message)
    {
        Buffer.Append(message);
        Console.Write(message);
    }

    public void LogLine(string message)
    {
        Buffer.AppendLine(message);
        Console.WriteLine(message);
    }

    public void Log(string level, string message) => LogLine($"{level}: {message}");

    public void Log(string level, string message, params object[] args) => Log(level, message + Lines(args));

    public void Log(string level, Exception exception, string message, params object[] args) =>
        Log(level, exception is null ? message + Lines(args) : $"{message}{Lines(args)}{Environment.NewLine}{exception}{Environment.NewLine}");

    private static string Lines(object[] args) =>
        args is { Length: > 0 } ? $"{Environment.NewLine}{string.Concat(args.Select(arg => $"\t{arg}{Environment.NewLine}"))}" : "";
}
