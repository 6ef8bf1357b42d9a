using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public record Receipt(string Number);

public class Function
{
    private static async Task Main()
    {
        if (Environment.GetEnvironmentVariable("CRASH") == "1")
        {
            Console.Error.WriteLine("going down");
            Environment.Exit(7);
        }
        Func<string, ILambdaContext, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
            .Build()
            .RunAsync();
    }

    /// <summary>Does what the event says.</summary>
    public static string FunctionHandler(string input, ILambdaContext context)
    {
        switch (input)
        {
            case "log":
                Console.WriteLine("a line of the log");
                return "logged";
            case "throw":
                throw new InvalidOperationException("no \"stock\"");
            case "exit":
                Environment.Exit(3);
                return "";
            case "sleep":
                Thread.Sleep(20_000);
                return "";
            case "large":
                return new string('x', 7_000_000);
            case "unlisted":
                return JsonSerializer.Serialize<object>(new Receipt("r-1"), LambdaFunctionJsonSerializerContext.Default.Options);
            case "reflection":
#pragma warning disable IL2026, IL3050
                return JsonSerializer.Serialize(new Receipt("r-1"));
#pragma warning restore IL2026, IL3050
            case "context":
                var client = context.ClientContext?.Custom?["who"] ?? "nobody";
                return $"{context.FunctionName} {context.MemoryLimitInMB} {context.RemainingTime.TotalSeconds:0} {client} " +
                    $"{Environment.GetEnvironmentVariable("TABLE")} {Environment.GetEnvironmentVariable("MINE")}";
            default:
                return input.ToUpperInvariant();
        }
    }
}

[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
