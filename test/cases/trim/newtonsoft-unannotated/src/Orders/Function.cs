using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Newtonsoft.Json;

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
        var order = new Order { Id = input, Lines = [new Line { Sku = "p-42", Quantity = 2 }] };
        return JsonConvert.SerializeObject(order);
    }
}

public class Order
{
    public string? Id { get; set; }
    public Line[] Lines { get; set; } = [];
}

public class Line
{
    public string? Sku { get; set; }
    public int Quantity { get; set; }
}

[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
