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

    public static string FunctionHandler(Order order)
    {
        IRepository<Receipt> repository = new Repository<Receipt>();
        return repository.Save(new Receipt(order.Id));
    }
}

public record Order(string Id);

public interface IRepository<T>
{
    string Save(T item);
}

public class Repository<T> : IRepository<T>
{
    public string Save(T item) => JsonSerializer.Serialize(item, Ctx.Default.Options);
}

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
