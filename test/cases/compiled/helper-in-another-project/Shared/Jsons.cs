using System.Text.Json;

namespace Shared;

public record Money(decimal Amount);

public static class Jsons
{
    public static string To<T>(T value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options);

    public static T? From<T>(string json, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(json, options);
}
