using System.Text.Json.Serialization;

class Function
{
    private partial class Ctx : JsonSerializerContext { }
}
