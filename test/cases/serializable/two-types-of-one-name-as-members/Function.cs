using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Store.Order, Billing.Invoice> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Billing.Invoice FunctionHandler(Store.Order order) => new(new Billing.Item(order.Item.Name.Length));
}

[JsonSerializable(typeof(Store.Order))]
[JsonSerializable(typeof(Billing.Invoice))]
public partial class Ctx : JsonSerializerContext
{
}
