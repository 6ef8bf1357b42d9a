using System.Text.Json.Serialization;

[JsonSerializable(typeof(int))]
#if DEBUG
[JsonSerializable(typeof(long))]
#endif
partial class Ctx : JsonSerializerContext { }
