using S = System.Text.Json.Serialization;
[S.JsonSerializableAttribute(typeof(string)), S.JsonSerializableAttribute(typeof(int))]
[S.JsonSerializableAttribute(typeof(Order))]
partial class Ctx : S.JsonSerializerContext { }
