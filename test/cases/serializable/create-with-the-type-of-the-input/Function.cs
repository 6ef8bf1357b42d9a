using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        await LambdaBootstrapBuilder.Create<Order>(FunctionHandler, new SourceGeneratorLambdaJsonSerializer<Ctx>()).Build().RunAsync();
    }

    private static Task FunctionHandler(Order order) => Task.CompletedTask;
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
