using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Task<object>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static async Task<object> FunctionHandler(Order order)
    {
        await Task.Yield();
        if (order.Id == "") return "none";
        var receipt = new Receipt(order.Id);
        return receipt;
    }
}

public record Order(string Id);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(object))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
