using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Response<Order>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Response<Order> FunctionHandler(Order order) => new(order, 200);
}

public record Order(string Id);

public record Response<T>(T Body, int Status);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Response<string>))]
public partial class Ctx : JsonSerializerContext
{
}
