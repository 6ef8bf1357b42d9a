using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<ILambdaContext, Task<Receipt>> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Ctx>())
            .Build()
            .RunAsync();
    }

    public static Task<Receipt> FunctionHandler(ILambdaContext context) => Task.FromResult(new Receipt(context.FunctionName));
}

public record Receipt(string Number);

[JsonSerializable(typeof(Guid))]
public partial class Ctx : JsonSerializerContext
{
}
