using System.Reflection;
using System.Text.RegularExpressions;

namespace LambdaAot.ClassLibrary;

/// <summary>The ILambdaLogger of an invocation: every line goes to standard output.</summary>
internal class UserLogger : DispatchProxy
{
    private static readonly Regex Placeholder = new(@"\{[^{}]*\}");

    protected override object? Invoke(MethodInfo? method, object?[]? arguments)
    {
        var all = arguments ?? [];
        // The last text is the message; a level may come before it.
        if (all.OfType<string>().LastOrDefault() is not { } message)
            return null;
        var line = Filled(message, all.OfType<object?[]>().FirstOrDefault() ?? []);
        if (all.OfType<Exception>().FirstOrDefault() is { } error)
            line = $"{line}\n{error}";
        if (method!.Name == "Log" && all.Length == 1)
            Console.Write(line);
        else
            Console.WriteLine(line);
        return null;
    }

    /// <summary>`Order {id} of {customer}`: values by their position.</summary>
    private static string Filled(string message, object?[] values)
    {
        var at = 0;
        return Placeholder.Replace(message, found => at < values.Length ? $"{values[at++]}" : found.Value);
    }
}
