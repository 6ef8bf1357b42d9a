using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Microsoft.Extensions.Configuration;
using Shared;

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
        var values = new Dictionary<string, string?> { ["Shop:Name"] = input, ["Shop:Limits:Orders"] = "7" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var options = ShopOptions.Read(configuration);
        return $"{options?.Name}: {options?.Limits?.Orders}";
    }
}

[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
