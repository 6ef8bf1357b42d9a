using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Wrapped;

public static class Program
{
    private static async Task Main()
    {
        Func<Parcel, ILambdaContext, string> handler = Weigh;
        using var wrapper = HandlerWrapper.GetHandlerWrapper(handler, new SourceGeneratorLambdaJsonSerializer<ParcelContext>());
        using var bootstrap = new LambdaBootstrap(wrapper);
        await bootstrap.RunAsync();
    }

    private static string Weigh(Parcel parcel, ILambdaContext context) => $"{parcel.Grams} g";
}

public record Parcel(int Grams);

[JsonSerializable(typeof(Parcel))]
[JsonSerializable(typeof(string))]
internal partial class ParcelContext : JsonSerializerContext;
