using System.Text.Json.Serialization;

class Function
{
    [JsonSerializable(typeof(Order))]
    private partial class Ctx : JsonSerializerContext { }
}
