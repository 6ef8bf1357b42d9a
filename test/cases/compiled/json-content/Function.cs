using System.Text.Json;
using System.Text.Json.Serialization;
using System.Net.Http.Json;
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
        using var content = JsonContent.Create(new Receipt(order.Id), options: Ctx.Default.Options);
        var again = await content.ReadFromJsonAsync<Receipt[]>(Ctx.Default.Options).ContinueWith(each => each.IsFaulted);
        return await content.ReadAsStringAsync() + again;
    }
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
