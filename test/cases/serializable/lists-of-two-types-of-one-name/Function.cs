using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<List<Store.Item>, List<Billing.Item>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static List<Billing.Item> FunctionHandler(List<Store.Item> items) => [.. items.Select(item => new Billing.Item(item.Name.Length))];
}

[JsonSerializable(typeof(List<Store.Item>))]
public partial class Ctx : JsonSerializerContext
{
}
