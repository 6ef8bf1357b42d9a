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

    public static string FunctionHandler(Order order) =>
        JsonSerializer.Serialize<Line>(order.First, Ctx.Default.Options);
}

[JsonConverter(typeof(OrderConverter))]
public record Order(Line First);

public record Line(string Product);

public class OrderConverter : JsonConverter<Order>
{
    public override Order Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        new(new Line(reader.GetString()!));

    public override void Write(Utf8JsonWriter writer, Order value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.First.Product);
}

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
