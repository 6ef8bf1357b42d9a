using System.Text.Json.Serialization;

namespace Orders;

[JsonSerializable(typeof(Amazon.Lambda.SQSEvents.SQSBatchResponse))]
public partial class Ctx : JsonSerializerContext
{
}
