using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace Votes;

public class Function
{
    public string Handle(string input, ILambdaContext context)
    {
        return input.ToUpperInvariant();
    }
}
