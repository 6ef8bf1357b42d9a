using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Model.Order, Model.Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Model.Receipt FunctionHandler(Model.Order order) => new($"r-{order.Id}");
}

[JsonSerializable(typeof(Model.Order))]
public partial class Ctx : JsonSerializerContext
{
}
