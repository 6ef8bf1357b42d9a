using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using YamlDotNet.Serialization;

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
        var yaml = new DeserializerBuilder().Build();
        var row = yaml.Deserialize<OrderRow>($"Id: {input}\nCustomer: c-7\n");
        return $"{row.Id} {row.Customer}";
    }
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
