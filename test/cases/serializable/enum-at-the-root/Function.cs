using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Status> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Status FunctionHandler(Order order) => Status.Paid;
}

public record Order(string Id);

public enum Status
{
    Open,
    Paid,
}

[JsonSerializable(typeof(Order))]
public partial class Ctx : JsonSerializerContext
{
}
