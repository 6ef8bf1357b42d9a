using System.Text.Json;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.DynamoDBEvents.Converters;

/// <summary>Reads the state of a window, whose values may be numbers. Can't write it, as the real one can't.</summary>
public class DictionaryLongToStringJsonConverter : JsonConverter<Dictionary<string, string>>
{
    public override Dictionary<string, string> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A state is an object.");
        var state = new Dictionary<string, string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            state.Add(name, Value(ref reader));
        }
        return state;
    }

    /// <summary>Throws: options that are in use can't be given to another context.</summary>
    public override void Write(Utf8JsonWriter writer, Dictionary<string, string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, new DictionaryStringStringJsonSerializerContext(options).DictionaryStringString);

    private static string Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number when reader.TryGetInt64(out var number) => number.ToString(),
        _ => throw new JsonException("A value of a state is a text or a whole number."),
    };
}

[JsonSerializable(typeof(Dictionary<string, string>))]
public partial class DictionaryStringStringJsonSerializerContext : JsonSerializerContext;
