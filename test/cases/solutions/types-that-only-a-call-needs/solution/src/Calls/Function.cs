using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Calls;

public class Function
{
    public static async Task Main()
    {
        Func<string, ILambdaContext, string> handler = Handle;
        using var bootstrap = LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<SerializerContext>()).Build();
        await bootstrap.RunAsync();
    }

    public static string Handle(string input, ILambdaContext context)
    {
        return System.Text.Json.JsonSerializer.Serialize(new Direct(1), typeof(Direct), SerializerContext.Default) + Texts.Of(new ByHelper(2));
    }
}

public record Direct(int A);

public record ByHelper(int B);

public static class Texts
{
    public static string Of<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, typeof(T), SerializerContext.Default);
}

[JsonSerializable(typeof(string))]
public partial class SerializerContext : JsonSerializerContext
{
}
