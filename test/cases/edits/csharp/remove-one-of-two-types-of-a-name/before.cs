using System.Text.Json.Serialization;
using Contracts.V1;
using Contracts.V2;
[JsonSerializable(typeof(Contracts.V1.Order))]
[JsonSerializable(typeof(Contracts.V2.Order))]
partial class Ctx : JsonSerializerContext { }
