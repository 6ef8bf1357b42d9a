using System.Text.Json;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.Serialization.SystemTextJson.Converters;

/// <summary>Reads a date as text, or as seconds since 1970, or as milliseconds where it is too many for seconds.</summary>
public class DateTimeConverter : JsonConverter<DateTime>
{
    /// <summary>From the year 1 until the year 5000.</summary>
    private const long TooManySeconds = 157_753_180_800;

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var date)) return date;
        if (reader.TokenType != JsonTokenType.Number) throw new JsonSerializerException($"A date is a text or a number, not {reader.TokenType}.");
        if (!reader.TryGetInt64(out var number)) return DateTime.UnixEpoch.AddSeconds(reader.GetDouble());
        return number > TooManySeconds ? DateTime.UnixEpoch.AddMilliseconds(number) : DateTime.UnixEpoch.AddSeconds(number);
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

/// <summary>A stream is base64 in JSON.</summary>
public class MemoryStreamConverter : JsonConverter<MemoryStream>
{
    public override MemoryStream Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetBytesFromBase64());

    public override void Write(Utf8JsonWriter writer, MemoryStream value, JsonSerializerOptions options) => writer.WriteBase64StringValue(value.ToArray());
}

/// <summary>Bytes are base64 or an array of numbers in JSON; written as an array.</summary>
public class ByteArrayConverter : JsonConverter<byte[]>
{
    public override byte[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType == JsonTokenType.String) return reader.GetBytesFromBase64();
        var bytes = new List<byte>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Number) bytes.Add(reader.GetByte());
        }
        return bytes.ToArray();
    }

    public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var each in value) writer.WriteNumberValue(each);
        writer.WriteEndArray();
    }
}
