using System.Text.Json.Serialization;
namespace N;
class Outer { [JsonSerializable(typeof(Order))] partial class Ctx : JsonSerializerContext { } }
