using System.Text.Json.Serialization;

[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Order))]
#if DEBUG
[JsonSerializable(typeof(long))]
#endif
partial class Ctx : JsonSerializerContext { }
