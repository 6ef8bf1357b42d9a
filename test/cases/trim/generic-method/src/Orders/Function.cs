using System.Reflection;
using System.Text.Json.Serialization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Orders;

public class Function
{
    private static async Task Main()
    {
        Func<string, ILambdaContext, string> handler = FunctionHandler;
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<LambdaFunctionJsonSerializerContext>())
            .Build()
            .RunAsync();
    }

    public static string FunctionHandler(string input, ILambdaContext context)
    {
        var handler = Registry.HandlerOf(typeof(OrderPlaced));
        return (string)Registry.Call(handler, "Handle", input)! + Where();
    }

    private static string Where() => Assembly.GetExecutingAssembly().Location;
}

public static class Registry
{
    public static object HandlerOf(Type message) =>
        Activator.CreateInstance(typeof(Handler<>).MakeGenericType(message))!;

    public static object? Call(object target, string method, string argument) =>
        target.GetType().GetMethod(method)!.Invoke(target, [argument]);
}

public class Handler<T>
{
    public string Handle(string name) => $"{typeof(T).Name}: {name}";
}

public struct OrderPlaced;

[JsonSerializable(typeof(string))]
public partial class LambdaFunctionJsonSerializerContext : JsonSerializerContext
{
}
