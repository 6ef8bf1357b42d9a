using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Store.Item, Billing.Item> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Billing.Item FunctionHandler(Store.Item item) => new(item.Name.Length);
}

[JsonSerializable(typeof(Store.Item))]
public partial class Ctx : JsonSerializerContext
{
}
