using System.Reflection;
using System.Text.Json;

namespace LambdaAot.ClassLibrary;

/// <summary>An exception as Lambda reports it to the caller.</summary>
internal sealed record ErrorDocument(string Type, string Text, byte[] Json)
{
    public static ErrorDocument Of(Exception thrown)
    {
        var error = thrown;
        // Reflection and tasks wrap what the user's code has thrown.
        while (error is TargetInvocationException or AggregateException && error.InnerException is { } inner)
            error = inner;
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
            Write(error, writer);
        return new ErrorDocument(error.GetType().Name, error.ToString(), json.ToArray());
    }

    private static void Write(Exception error, Utf8JsonWriter writer)
    {
        var lines = (error.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries);
        writer.WriteStartObject();
        writer.WriteString("errorType", error.GetType().Name);
        writer.WriteString("errorMessage", error.Message);
        writer.WriteStartArray("stackTrace");
        foreach (var line in lines.Where(each => each != ""))
            writer.WriteStringValue(line);
        writer.WriteEndArray();
        if (error.InnerException is { } cause)
        {
            writer.WritePropertyName("cause");
            Write(cause, writer);
        }
        writer.WriteEndObject();
    }
}
