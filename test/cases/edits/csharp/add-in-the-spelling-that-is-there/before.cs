using S = System.Text.Json.Serialization;
[S.JsonSerializableAttribute(typeof(string)), S.JsonSerializableAttribute(typeof(int))]
partial class Ctx : S.JsonSerializerContext { }
