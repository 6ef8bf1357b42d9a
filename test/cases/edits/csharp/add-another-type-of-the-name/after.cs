using System.Text.Json.Serialization;
using Contracts.V1;
using Contracts.V2;
[JsonSerializable(typeof(Contracts.V1.Order))]
[JsonSerializable(typeof(Contracts.V2.Order), TypeInfoPropertyName = "OrderV2")]
partial class Ctx : JsonSerializerContext { }
