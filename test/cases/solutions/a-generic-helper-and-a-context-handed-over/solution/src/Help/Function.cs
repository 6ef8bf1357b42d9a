using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Help;

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
        return Responses.Ok(new Loose(input.Length)) + Responses.Ok(new Kept(1));
    }
}

public record Loose(int A);

public record Kept(int B);

public static class Responses
{
    public static string Ok<T>(T body) => System.Text.Json.JsonSerializer.Serialize(body, typeof(T), SerializerContext.Default);
}

[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Loose))]
[JsonSerializable(typeof(Kept))]
public partial class SerializerContext : JsonSerializerContext
{
}
