using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(Order order) => new Receipt(order.Id).AsJson + new Receipt("r").Write();
}

public record Order(string Id);

public static class JsonMembers
{
    extension<T>(T value) where T : class
    {
        public string AsJson => JsonSerializer.Serialize(value, Ctx.Default.Options);

        public string Write() => JsonSerializer.Serialize(value, Ctx.Default.Options);
    }
}

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
