using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;



namespace Own;

public class Function
{
    [LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]
    public string Handle(string input, ILambdaContext context)
    {
        return input.ToUpperInvariant();
    }
}
