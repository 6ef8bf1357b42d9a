using System.Text.Json.Serialization;

namespace My
{
    [JsonSerializable(typeof(string))]
    [JsonSerializable(typeof(int))] // the answer
    [JsonSourceGenerationOptions(WriteIndented = true)]
    internal sealed partial class Ctx : JsonSerializerContext { }
}
