using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using Amazon.Lambda.Serialization.SystemTextJson;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace Orders;

public class Handlers
{
    public SQSBatchResponse Create(SQSEvent orders, ILambdaContext context) => new();

    public static string Read(string id) => id.ToUpperInvariant();
}
