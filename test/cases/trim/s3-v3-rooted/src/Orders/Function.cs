using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.S3;
using Amazon.S3.Model;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<string, ILambdaContext, Task<string>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
            .Build()
            .RunAsync();
    }

    private static readonly AmazonS3Client S3 = new(Amazon.RegionEndpoint.EUWest1);

    public static async Task<string> FunctionHandler(string input, ILambdaContext context)
    {
        var answer = await S3.GetObjectAsync(new GetObjectRequest { BucketName = "orders", Key = input });
        return answer.ETag;
    }
}

[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
