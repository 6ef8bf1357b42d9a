using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace Acme.Orders_Worker;

public record Order(string Id, int Count);

public abstract class Reading<T>
{
    public async Task<string> Read(T input, ILambdaContext context)
    {
        await Task.Yield();
        return $"{Text(input)}, {context.FunctionName}, {context.MemoryLimitInMB} MB, {context.RemainingTime > TimeSpan.Zero}";
    }

    protected abstract string Text(T input);
}

public class Orders : Reading<Order>
{
    protected override string Text(Order input) => Older.Names.Of(input.Id);
}

public static class Streams
{
    public static Stream Echo(Stream input) => input;

    public static void Nothing() => Console.WriteLine("nothing to do");
}

public class Counter
{
    public async ValueTask<Order> Next(Order input)
    {
        await Task.Yield();
        return input with { Count = input.Count + 1 };
    }

    public async Task Log(ILambdaContext context)
    {
        await Task.Yield();
        context.Logger.LogInformation("order {Id} of {Customer}", 7, "me");
        context.Logger.LogError(new InvalidOperationException("inner"), "failed");
    }

    public string Caller(string input, ILambdaContext context) =>
        $"{context.ClientContext.Custom["who"]} {context.ClientContext.Client.AppTitle} {context.Identity.IdentityId}";

    public string Parse(string input)
    {
        try
        {
            return int.Parse(input).ToString();
        }
        catch (FormatException error)
        {
            throw new InvalidOperationException("no number", error);
        }
    }

    /// <summary>The version of a package that .NET itself has too.</summary>
    public string Json(string input) => typeof(System.Text.Json.JsonSerializer).Assembly.GetName().Version!.ToString();

    public string Large(string input) => new('x', 7_000_000);

    public string Same(string input) => input;

    public string Same(int input) => $"{input}";
}

public class Unready
{
    public Unready() => throw new ArgumentException("no table");

    public string Get(string input) => input;
}

public class Injected(Counter counter)
{
    public string Get(string input) => counter.Same(input);
}
