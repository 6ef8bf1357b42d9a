using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<int[][], int> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static int FunctionHandler(int[][] rows) => rows.Sum(row => row.Sum());
}

[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(int[]))]
public partial class Ctx : JsonSerializerContext
{
}
