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

    public static Receipt FunctionHandler(Order order) => new(new Card(1, order.Id));
}

public record Order(string Id);

public record Receipt(Payment Payment);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Card), typeDiscriminator: "card")]
public abstract record Payment(decimal Amount);

public record Card(decimal Amount, string Number) : Payment(Amount);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
public partial class Ctx : JsonSerializerContext
{
}
