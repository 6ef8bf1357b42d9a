using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Store.Item, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(Store.Item item) =>
        JsonSerializer.Serialize(new Billing.Item(item.Name.Length), BillingCtx.Default.Item);
}

[JsonSerializable(typeof(Store.Item))]
public partial class Ctx : JsonSerializerContext
{
}

[JsonSerializable(typeof(Billing.Item))]
public partial class BillingCtx : JsonSerializerContext
{
}
