using System.Text.Json.Serialization;
namespace N;
class Outer { partial class Ctx : JsonSerializerContext { } }
