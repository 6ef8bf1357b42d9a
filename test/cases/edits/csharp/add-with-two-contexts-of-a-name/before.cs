using System.Text.Json.Serialization;

namespace A { partial class Ctx : JsonSerializerContext { } }
namespace B { partial class Ctx : JsonSerializerContext { } }
