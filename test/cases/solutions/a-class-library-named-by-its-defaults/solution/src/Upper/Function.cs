using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using System.Text.Json.Serialization;

[assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<Upper.UpperContext>))]

namespace Upper;

public class Function
{
    public Answer Handle(string input, ILambdaContext context)
    {
        return new Answer(input);
    }
}

public record Answer(string Text);

[JsonSerializable(typeof(string))]
public partial class UpperContext : JsonSerializerContext;
