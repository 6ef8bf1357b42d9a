using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Receipt> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Receipt FunctionHandler(Order order) => new("r") { Tag = 1.5m };
}

public record Order(string Id);

public record Receipt(string Number)
{
    [JsonIgnore]
    public object? Tag { get; set; }

    internal object? Trace { get; set; }

    public static object? Last { get; set; }
}

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
