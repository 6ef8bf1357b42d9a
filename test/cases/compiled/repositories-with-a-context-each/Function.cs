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
        new Repository<Receipt>(First.Default.Options).Save(new Receipt(order.Id))
        + new Repository<Invoice>(Second.Default.Options).Save(new Invoice(order.Id));
}

public record Order(string Id);

public class Repository<T>
{
    private readonly JsonSerializerOptions options;

    public Repository(JsonSerializerOptions options) => this.options = options;

    public string Save(T item) => JsonSerializer.Serialize(item, options);
}

public record Invoice(string Number);

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}

[JsonSerializable(typeof(Receipt))]
public partial class First : JsonSerializerContext
{
}

[JsonSerializable(typeof(Receipt))]
public partial class Second : JsonSerializerContext
{
}
