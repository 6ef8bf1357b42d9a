using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<Order, Task<string>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static async Task<string> FunctionHandler(Order order)
    {
        IStore store = new Store();
        return JsonSerializer.Serialize(await store.Find<Receipt>(order.Id), Ctx.Default.Options);
    }
}

public record Order(string Id);

public interface IStore
{
    Task<T?> Find<T>(string id) where T : class;
}

public class Store : IStore
{
    public Task<T?> Find<T>(string id) where T : class =>
        Task.FromResult(JsonSerializer.Deserialize<T>($$"""{"Number":"{{id}}"}""", Ctx.Default.Options));
}

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
