using System.Text.Json.Serialization;
using L = System.Collections.Generic.List<int>;
[JsonSerializable(typeof(System.Collections.Generic.Dictionary<System.String,System.Int32[]>))]
partial class Ctx : JsonSerializerContext { }
