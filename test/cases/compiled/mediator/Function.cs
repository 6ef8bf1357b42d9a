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

    public static string FunctionHandler(Order order) => new Mediator().Send(new GetReceipt(order.Id));
}

public record Order(string Id);

public interface IRequest<TResponse>
{
    TResponse Run();
}

public record GetReceipt(string Id) : IRequest<Receipt>
{
    public Receipt Run() => new(Id);
}

public class Mediator
{
    public string Send<TResponse>(IRequest<TResponse> request)
    {
        var response = request.Run();
        return JsonSerializer.Serialize<TResponse>(response, Ctx.Default.Options);
    }
}

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
