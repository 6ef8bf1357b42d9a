using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function : OrderFunction
{
    private static async Task Main()
    {
        var handler = new Function().Handle;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();
    }
}

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
