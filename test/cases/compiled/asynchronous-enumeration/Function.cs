using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Task<string>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static async Task<string> FunctionHandler(Order order)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""[{"Number":"{{order.Id}}"}]"""));
        var text = "";
        await foreach (var receipt in JsonSerializer.DeserializeAsyncEnumerable<Receipt>(stream, Ctx.Default.Options)) text += receipt!.Number;
        return text;
    }
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
