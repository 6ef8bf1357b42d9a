using System.Text;
using System.Text.Json;

namespace Amazon.Lambda.DynamoDBEvents;

public static class ExtensionMethods
{
    public static string ToJson(this Dictionary<string, DynamoDBEvent.AttributeValue> item) => Write(item, false);

    public static string ToJsonPretty(this Dictionary<string, DynamoDBEvent.AttributeValue> item) => Write(item, true);

    private static string Write(Dictionary<string, DynamoDBEvent.AttributeValue> item, bool indented)
    {
        if (item is null or { Count: 0 }) return "{}";
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Indented = indented })) WriteItem(writer, item);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    private static void WriteItem(Utf8JsonWriter writer, Dictionary<string, DynamoDBEvent.AttributeValue> item)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in item)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, DynamoDBEvent.AttributeValue value)
    {
        if (value.S is not null) writer.WriteStringValue(value.S);
        else if (value.N is not null) writer.WriteRawValue(value.N);
        else if (value.B is not null) writer.WriteBase64StringValue(value.B.ToArray());
        else if (value.BOOL is { } flag) writer.WriteBooleanValue(flag);
        else if (value.NULL is not null) writer.WriteNullValue();
        else if (value.M is not null) WriteItem(writer, value.M);
        else if (value.L is not null) WriteArray(writer, value.L, each => WriteValue(writer, each));
        else if (value.SS is not null) WriteArray(writer, value.SS, each => writer.WriteStringValue(each));
        else if (value.NS is not null) WriteArray(writer, value.NS, each => writer.WriteRawValue(each));
        else if (value.BS is not null) WriteArray(writer, value.BS, each => writer.WriteBase64StringValue(each.ToArray()));
        else writer.WriteNullValue();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, List<T> values, Action<T> write)
    {
        writer.WriteStartArray();
        values.ForEach(write);
        writer.WriteEndArray();
    }
}
