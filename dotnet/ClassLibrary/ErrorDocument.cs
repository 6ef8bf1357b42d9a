using System.Reflection;
using System.Text.Json;

namespace LambdaAot.ClassLibrary;

/// <summary>An exception as Lambda reports it to the caller.</summary>
internal sealed record ErrorDocument(string Type, string Text, byte[] Json)
{
    public static ErrorDocument Of(Exception thrown)
    {
        var error = thrown;
        while (error is TargetInvocationException or AggregateException && error.InnerException is { } inner)
            error = inner;
        var type = error.GetType().Name;
        var lines = (error.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries);
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("errorType", type);
            writer.WriteString("errorMessage", error.Message);
            writer.WriteStartArray("stackTrace");
            foreach (var line in lines.Where(each => each != ""))
                writer.WriteStringValue(line);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return new ErrorDocument(type, error.ToString(), json.ToArray());
    }
}
