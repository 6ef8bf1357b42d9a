using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.S3Events;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace Thumbs;

public class Function
{
    public int Resize(S3Event input, ILambdaContext context)
    {
        return input.Records.Count;
    }
}
