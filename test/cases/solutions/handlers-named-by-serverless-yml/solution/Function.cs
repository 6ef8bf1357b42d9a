using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace Stock;

public class Function
{
    public int Count(string input, ILambdaContext context)
    {
        return input.Length;
    }
}
