using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Response<object>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Response<object> FunctionHandler(Order order) => new(1.5m);
}

public record Order(string Id);

public record Response<T>(T Body);

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
