using System.Text.Json.Serialization;
using My.Types;
[JsonSerializable(typeof(global::My.Types.Order))]
partial class Ctx : JsonSerializerContext { }
