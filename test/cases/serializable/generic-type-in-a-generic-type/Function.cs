using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Response<Dictionary<string, List<Order>>>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Response<Dictionary<string, List<Order>>> FunctionHandler(Order order) => new(new() { ["all"] = [order] }, 200);
}

public record Order(string Id);

public record Response<T>(T Body, int Status);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
