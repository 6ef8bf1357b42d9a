using System.Text.Json;
using System.Text.Json.Serialization;
using System.Net.Http.Json;
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
        using var client = new HttpClient(new Echo());
        var receipt = await client.GetFromJsonAsync<Receipt>("http://localhost/", Ctx.Default.Options);
        var answer = await client.PostAsJsonAsync("http://localhost/", new Invoice(order.Id), Ctx.Default.Options);
        return receipt!.Number + answer.StatusCode;
    }
}

public record Order(string Id);

public record Invoice(string Number);

public class Echo : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null) await request.Content.ReadAsStringAsync(cancellationToken);
        return new() { Content = new StringContent("""{"Number":"r"}""") };
    }
}

public record Receipt(string Number);

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(string))]
public partial class Ctx : JsonSerializerContext
{
}
