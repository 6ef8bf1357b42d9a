using System.Text.Json.Serialization;

[JsonSerializable(typeof(Store.Item))]
[JsonSerializable(typeof(Billing.Item) /* the second */, TypeInfoPropertyName = "BillingItem")]
[JsonSerializable(typeof(Other.Item), TypeInfoPropertyName = "OtherItem")]
partial class C : JsonSerializerContext;
