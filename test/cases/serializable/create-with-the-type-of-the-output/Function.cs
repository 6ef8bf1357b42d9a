using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        await LambdaBootstrapBuilder.Create<Receipt>(FunctionHandler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();
    }

    private static Receipt FunctionHandler() => new("r-1");
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
