using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Mapster;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<string, ILambdaContext, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(string input, ILambdaContext context)
    {
        var order = new Order { Id = input, Customer = "c-7" };
        var row = order.Adapt<OrderRow>();
        return $"{row.Id} {row.Customer}";
    }
}

public class Order
{
    public string? Id { get; set; }
    public string? Customer { get; set; }
}

public class OrderRow
{
    public string? Id { get; set; }
    public string? Customer { get; set; }
}

[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
